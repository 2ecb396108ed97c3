import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countWords, firstDraft } from '../../src/submission/words.js';

describe('a first draft', () => {
  it('is the answers as paragraphs, in the order of the questions, without empty ones', () => {
    assert.equal(firstDraft('', [' One. ', '', '  ', 'Two.\nAnd more.']), 'One.\n\nTwo.\nAnd more.');
  });

  it('comes after what is there', () => {
    assert.equal(firstDraft('My own.\n', ['One.']), 'My own.\n\nOne.');
  });

  it('is counted in words', () => {
    assert.equal(countWords(''), 0);
    assert.equal(countWords('  L’eau est\nfroide\u00a0! '), 4);
  });
});
