import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { givenTime, nextDue, readingTime, Rotation } from '../../src/slides/rotation.js';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('how long a message is shown', () => {
  it('is ten seconds at least', () => {
    assert.equal(readingTime(['Short.']), 10_000);
    assert.equal(readingTime([]), 10_000);
  });

  it('is the time that it takes to read, at 200 words a minute', () => {
    assert.equal(readingTime([words(100)]), 30_000);
    assert.equal(readingTime([words(60), words(40)]), 30_000);
  });

  it('counts words as French is typed, with no-break spaces', () => {
    assert.equal(readingTime([words(50).replaceAll(' ', '\u00a0')]), 15_000);
  });

  it('is what the page says where it says something', () => {
    assert.equal(givenTime(2), 2000);
    assert.equal(givenTime(0.5), 500);
  });

  it('is for ever at 0, and at what is no time', () => {
    for (const nothing of [0, -1, NaN]) assert.equal(givenTime(nothing), 0);
  });

  it('is not at once where the page says a month, which a timer can not count', () => {
    assert.equal(givenTime(31 * 24 * 3600), 2 ** 31 - 1);
    assert.equal(givenTime(Infinity), 2 ** 31 - 1);
  });
});

describe('when the next message is due', () => {
  it('does not drift with timers that come late', () => {
    assert.equal(nextDue(1000, 1040, 500), 1500);
  });

  it('does not make up for a sleep', () => {
    assert.equal(nextDue(1000, 3_600_000, 500), 3_600_500);
  });

  it('is a whole time away after a pause', () => {
    assert.equal(nextDue(-Infinity, 4000, 500), 4500);
  });
});

describe('rotation', () => {
  const looked = () => Object.assign(new Rotation(), { seen: true });

  it('waits until somebody can see it', () => {
    assert.equal(new Rotation().running, false);
    assert.equal(looked().running, true);
  });

  it('pauses while it is pointed at, off the screen or behind another page, and goes on after', () => {
    for (const [name, value] of [
      ['hovered', true],
      ['seen', false],
      ['awake', false],
    ] as const) {
      const rotation = looked();
      rotation[name] = value;
      assert.equal(rotation.running, false, name);
      assert.equal(rotation.wanted, true, name);
      rotation[name] = !value;
      assert.equal(rotation.running, true, name);
    }
  });

  it('stays stopped until it is started again', () => {
    const rotation = looked();
    rotation.stopped = true;
    rotation.hovered = true;
    rotation.hovered = false;
    assert.equal(rotation.running, false);
    rotation.start();
    assert.equal(rotation.running, true);
  });

  it('starts under the pointer that pressed the button', () => {
    const rotation = Object.assign(looked(), { stopped: true, hovered: true });
    rotation.start();
    assert.equal(rotation.running, true);
  });

  it('is neither wanted nor running where the visitor wants little motion', () => {
    const rotation = Object.assign(looked(), { still: true });
    rotation.start();
    assert.equal(rotation.wanted, false);
    assert.equal(rotation.running, false);
  });
});
