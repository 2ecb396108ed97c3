import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isShown,
  moved,
  numbers,
  placed,
  PLACES,
  slideAt,
  type Position,
} from '../../src/slides/position.js';

const row = (position: Position, count: number, shown = 1, nodes = Math.min(count, 3)) =>
  Array.from({ length: PLACES }, (_, at) =>
    slideAt(position, at, { count, nodes, before: nodes - shown > 1 ? 1 : 0 }),
  );
const present = (...args: Parameters<typeof row>) => row(...args).filter((slide) => slide !== undefined);

describe('where a row of slides stands', () => {
  it('comes back to the first slide after the last, and to the last before the first', () => {
    for (const count of [1, 2, 3, 4, 7, 10_000]) {
      assert.equal(moved(placed(count - 1), 1, count).index, 0);
      assert.equal(moved(placed(0), -1, count).index, count - 1);
    }
  });

  it('has those shown in the page, in their order, wherever it stands', () => {
    for (const count of [1, 2, 3, 4, 5, 8, 10_000])
      for (const shown of [1, 2, 3].filter((few) => few <= count)) {
        let position = placed(0);
        for (let n = 0; n < 60; n++) {
          position = moved(position, n % 20 < 15 ? 1 : -1, count);
          const slides = present(position, count, shown);
          const first = slides.indexOf(position.index);
          const wanted = Array.from({ length: shown }, (_, i) => (position.index + i) % count);
          assert.deepEqual(slides.slice(first, first + shown), wanted, `${position.index} of ${count}`);
          assert.equal(new Set(slides).size, slides.length);
          assert.ok(slides.length <= 3);
        }
      }
  });

  it('has the next slide in the page before it is shown', () => {
    assert.deepEqual(present(placed(4), 9, 1), [3, 4, 5]);
    assert.deepEqual(present(placed(4), 9, 2), [4, 5, 6]);
    assert.deepEqual(present(placed(4), 9, 3), [4, 5, 6]);
  });

  it('keeps every slide that stays at the place that it stands at', () => {
    for (const by of [1, -1] as const) {
      const before = placed(4);
      const [was, is] = [row(before, 9), row(moved(before, by, 9), 9)];
      assert.equal(is.filter((slide, at) => slide !== undefined && slide === was[at]).length, 2);
    }
  });

  it('keeps the slide shown at its place when more slides are added at the end', () => {
    for (const [few, many] of [
      [2, 9],
      [3, 9],
      [5, 12],
    ] as const) {
      const position = moved(placed(0), 1, few);
      assert.equal(row(position, many)[position.place], position.index);
    }
  });

  it('knows which slides are shown, round the end too', () => {
    const position = placed(5);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].filter((slide) => isShown(position, slide, 3, 6)),
      [0, 1, 5],
    );
    assert.deepEqual(numbers(position, 3, 6), { first: 6, last: 8, round: [6, 1, 2] });
    assert.deepEqual(numbers(placed(3), 3, 6), { first: 4, last: 6, round: [] });
  });
});
