import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { dropDraft, keepDraft, readDraft } from '../../src/submission/draft.js';

const scope = globalThis as { sessionStorage?: unknown };

describe('a draft', () => {
  let stored: Map<string, string>;
  beforeEach(() => {
    stored = new Map();
    scope.sessionStorage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    };
  });
  afterEach(() => delete scope.sessionStorage);

  it('comes back as it was written, whatever it is', () => {
    const values = { title: 'a=b&c', story: 'Été\n\n🍁 "x" \\ %', 'answer.q 1': '+ +', empty: '' };
    const strings = String.prototype as { toJSON?: () => string };
    strings.toJSON = () => 'corrupted';
    try {
      assert.equal(keepDraft('k', values), true);
    } finally {
      delete strings.toJSON;
    }
    const { empty: _, ...rest } = values;
    assert.deepEqual(readDraft('k'), rest);
  });

  it('is gone once it is dropped', () => {
    keepDraft('k', { title: 'x' });
    dropDraft('k');
    assert.equal(readDraft('k'), undefined);
    assert.equal(stored.size, 0);
  });

  it('is a quiet no where storage is full, throws, or is not there', () => {
    const no = () => {
      throw new Error('QuotaExceededError');
    };
    for (const storage of [{ getItem: no, setItem: no, removeItem: no }, undefined]) {
      scope.sessionStorage = storage;
      assert.equal(keepDraft('k', { title: 'x' }), false);
      assert.equal(readDraft('k'), undefined);
      assert.doesNotThrow(() => dropDraft('k'));
    }
  });
});
