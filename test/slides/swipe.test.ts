import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { swipe } from '../../src/slides/swipe.js';

const stroke = (x: number, y: number, rightToLeft = false) =>
  swipe({ x: 200, y: 200 }, { x: 200 + x, y: 200 + y }, rightToLeft);

describe('a stroke over the slides', () => {
  it('leads on to the left and back to the right', () => {
    assert.equal(stroke(-80, 10), 1);
    assert.equal(stroke(80, -10), -1);
  });

  it('leads the other way on a page that reads from right to left', () => {
    assert.equal(stroke(-80, 10, true), -1);
    assert.equal(stroke(80, 10, true), 1);
  });

  it('moves nothing when it scrolls the page', () => {
    assert.equal(stroke(-60, 200), 0);
    assert.equal(stroke(-60, -45), 0);
  });

  it('moves nothing when it is a tap of an unsteady hand', () => {
    assert.equal(stroke(12, 3), 0);
    assert.equal(stroke(0, 0), 0);
  });
});
