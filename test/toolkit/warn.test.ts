import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { feedWarnings } from '../../src/toolkit/warn.js';

describe('the console of a page with a feed that has faults', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
    mock.method(console, 'warn', (line: string) => void lines.push(line));
  });
  afterEach(() => mock.restoreAll());

  const say = (count: number) => {
    const { warn, close } = feedWarnings('https://feeds.example/t.json');
    for (let n = 0; n < count; n++) warn(`/posts/${n} is left out`);
    close();
  };

  it('names each of ten', () => {
    say(10);
    assert.equal(lines.length, 10);
    assert.match(lines[9]!, /im-widgets.*https:\/\/feeds\.example\/t\.json.*\/posts\/9/);
  });

  it('names ten of more, then how many there are', () => {
    say(1000);
    assert.equal(lines.length, 11);
    assert.match(lines[10]!, /990 more.*1000 in all/);
  });

  it('says nothing about a feed without faults', () => {
    say(0);
    assert.deepEqual(lines, []);
  });
});
