import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readAnswer, readErrors } from '../../src/submission/answer.js';

const PROBLEM = 'application/problem+json';
const codeOf = (status: number, body: string, type = 'application/json', moved = false) => {
  const answer = readAnswer(status, type, body, moved);
  return 'code' in answer ? answer.code : 'taken';
};

describe("a receiver's answer", () => {
  it('is an acceptance only with an id or "ok": true', () => {
    assert.deepEqual(readAnswer(201, 'application/json', '{"id":"abc"}', false), { id: 'abc' });
    assert.deepEqual(readAnswer(200, 'application/json', '{"ok":true}', false), { id: '' });
    // What many servers forget to say.
    assert.equal(codeOf(200, '{"id":"abc"}', 'text/html'), 'taken');
    for (const body of [
      '',
      '{}',
      '[]',
      'null',
      '"ok"',
      '{"id":7}',
      '{"id":""}',
      '{"ok":1}',
      '{"ok":"true"}',
      '<!doctype html><p>Thanks!',
    ])
      assert.equal(codeOf(200, body), 'not-understood', body);
  });

  it('from another origin is none', () => {
    assert.equal(codeOf(200, '{"id":"abc"}', 'application/json', true), 'not-understood');
  });

  it('names the fields that were refused', () => {
    const answer = readAnswer(
      422,
      PROBLEM,
      '{"errors":[{"field":"email","code":"invalid","detail":"No."}]}',
      false,
    );
    assert.deepEqual(answer, {
      code: 'refused',
      message: 'fields were refused',
      status: 422,
      errors: [{ field: 'email', code: 'invalid', detail: 'No.' }],
    });
  });

  it('tells of another content under the same id', () => {
    assert.equal(codeOf(422, '{"title":"Conflict"}', PROBLEM), 'conflict');
    assert.equal(codeOf(422, '{"errors":[]}', `${PROBLEM}; charset=utf-8`), 'conflict');
    assert.equal(codeOf(422, '<p>No', 'text/html'), 'http');
  });

  it('is a failure by its status otherwise', () => {
    for (const status of [400, 403, 404, 413, 429, 500, 502, 503]) assert.equal(codeOf(status, ''), 'http');
  });

  it('never throws and never gives more than strings, whatever comes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), fc.anything(), (status, value) => {
        const answer = readAnswer(status, PROBLEM, JSON.stringify({ errors: value, id: value }) ?? '', false);
        for (const error of 'errors' in answer ? (answer.errors ?? []) : [])
          for (const text of Object.values(error)) assert.ok(text === undefined || typeof text === 'string');
      }),
    );
    assert.deepEqual(readErrors('email'), []);
    assert.deepEqual(readErrors([null, 4, 'x', [], { field: 3, detail: {} }]), [
      { field: undefined, code: undefined, detail: undefined },
    ]);
    assert.equal(readErrors(new Array(1000).fill({ field: 'x' })).length, 30);
  });
});
