import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moved, placed, slideIn, type Position } from '../../src/slides/position.js';

const SLOTS = 3;
const row = (position: Position, count: number, slots = Math.min(count, SLOTS)) =>
  Array.from({ length: slots }, (_, slot) => slideIn(position, slot, count, slots));

describe('where a row of slides stands', () => {
  it('comes back to the first slide after the last, and to the last before the first', () => {
    for (const count of [1, 2, 3, 4, 7, 10_000]) {
      const slots = Math.min(count, SLOTS);
      assert.equal(moved(placed(count - 1, slots), 1, count, slots).index, 0);
      assert.equal(moved(placed(0, slots), -1, count, slots).index, count - 1);
    }
  });

  it('has the slide shown and its neighbours in the page, each once', () => {
    for (const count of [1, 2, 3, 4, 5, 8, 10_000]) {
      let position = placed(0, Math.min(count, SLOTS));
      for (const by of [1, 1, 1, 1, -1, -1, 5, -7, 1]) {
        position = moved(position, by, count, Math.min(count, SLOTS));
        const { index } = position;
        const near = [index, (index + 1) % count, (index - 1 + count) % count];
        assert.deepEqual(row(position, count).sort(), [...new Set(near)].sort(), `${index} of ${count}`);
      }
    }
  });

  it('keeps every slide that stays near in the slot that it stands in', () => {
    for (const by of [1, -1] as const) {
      const before = placed(4, SLOTS);
      const after = moved(before, by, 9, SLOTS);
      const [was, is] = [row(before, 9), row(after, 9)];
      assert.equal(is.filter((slide, slot) => slide === was[slot]).length, 2);
    }
  });

  it('keeps the slide shown in its slot when more slides are added at the end', () => {
    for (const [few, many] of [
      [2, 9],
      [3, 9],
      [5, 12],
    ] as const) {
      const position = moved(placed(0, Math.min(few, SLOTS)), 1, few, Math.min(few, SLOTS));
      assert.equal(slideIn(position, position.slot, many, SLOTS), position.index);
    }
  });

  it('has each slide in the slot of its own number where there is a slot for each', () => {
    let position = placed(0, 5);
    for (const by of [1, 3, -2, 4, 1]) {
      position = moved(position, by, 5, 5);
      assert.deepEqual(row(position, 5, 5), [0, 1, 2, 3, 4]);
    }
  });
});
