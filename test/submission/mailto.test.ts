import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailUrl, paragraph } from '../../src/submission/mailto.js';

describe('the story as a message', () => {
  it('keeps every character and writes a line break as mail programs want it', () => {
    const url = mailUrl('stories@harbour.example', 'Nets & "knots"', 'Été + 100 % #1?\nNext line\r\nLast');
    assert.ok(url.startsWith('mailto:stories@harbour.example?subject='));
    assert.match(url, /Next%20line%0D%0ALast$/);
    assert.ok(!url.includes('+'), 'a plus would be shown as it is');
    const query = new URLSearchParams(url.split('?')[1]);
    assert.equal(query.get('subject'), 'Nets & "knots"');
    assert.equal(query.get('body'), 'Été + 100 % #1?\r\nNext line\r\nLast');
  });

  it('puts nothing of an odd address into the headers', () => {
    assert.equal(mailUrl('a#b%0D@x.example', 'S'), 'mailto:a%23b%250D@x.example?subject=S');
  });

  it('survives half an emoji', () => {
    assert.equal(mailUrl('a@x.example', 'x\ud83d'), 'mailto:a@x.example?subject=x%EF%BF%BD');
  });

  it('gives a long text lines of its own', () => {
    assert.equal(paragraph('Name:', 'Jo'), 'Name: Jo');
    assert.equal(paragraph('What changed?', 'One\nTwo'), 'What changed?\nOne\nTwo');
  });
});
