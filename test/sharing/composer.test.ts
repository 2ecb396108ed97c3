import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Composer } from '../../src/sharing/composer.js';

function composer(words: string): Composer {
  const made = new Composer();
  made.words = words;
  return made;
}

describe('the visitor’s text', () => {
  it('is the campaign’s until something is typed, and follows it', () => {
    const made = composer('One');
    assert.equal(made.text, 'One');
    made.words = 'Two';
    assert.deepEqual([made.text, made.edited, made.asks], ['Two', false, false]);
  });

  it('stays when other words come under it, and asks', () => {
    const made = composer('One');
    made.type('Mine');
    made.words = 'Two';
    assert.deepEqual([made.text, made.edited, made.asks], ['Mine', true, true]);
    made.words = 'One';
    assert.equal(made.asks, false, 'back on the words that it began from');
  });

  it('stays for good when the visitor says so', () => {
    const made = composer('One');
    made.type('Mine');
    made.words = 'Two';
    made.keep();
    assert.deepEqual([made.text, made.asks], ['Mine', false]);
  });

  it('goes back to the campaign’s when the visitor says so', () => {
    const made = composer('One');
    made.type('Mine');
    made.words = 'Two';
    made.undo();
    assert.deepEqual([made.text, made.edited, made.asks], ['Two', false, false]);
  });

  it('follows again once it is what it was', () => {
    const made = composer('One');
    made.type('On');
    made.type('One');
    assert.equal(made.edited, false);
    made.words = 'Two';
    assert.equal(made.text, 'Two');
  });

  it('may be nothing at all', () => {
    const made = composer('One');
    made.type('');
    made.words = 'Two';
    assert.deepEqual([made.text, made.edited], ['', true]);
  });
});
