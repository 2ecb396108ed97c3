import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  clampContrast,
  contrast,
  parseColour,
  readableOn,
  toHex,
  type Rgb,
} from '../../src/theme/contrast.js';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);

describe('a colour', () => {
  it('is read in the forms that an accent and a computed style have', () => {
    assert.deepEqual(parseColour('#26374a'), [38, 55, 74]);
    assert.deepEqual(parseColour(' #FC0 '), [255, 204, 0]);
    assert.deepEqual(parseColour('rgb(1, 2, 3)'), [1, 2, 3]);
    assert.deepEqual(parseColour('rgba(1, 2, 3, 0.5)'), [1, 2, 3]);
    assert.deepEqual(parseColour('color(srgb 1 0 0.2)'), [255, 0, 51]);
    assert.deepEqual(parseColour('color(srgb 1.2 -0.1 0 / 0.5)'), [255, 0, 0]);
  });

  it('is nothing where it is written otherwise', () => {
    for (const other of ['', 'red', '#12', '#12345', '#1234567', 'oklch(0.5 0.1 200)', '26374a']) {
      assert.equal(parseColour(other), undefined, other);
    }
  });

  it('is written as a hexadecimal number of six digits', () => {
    assert.equal(toHex([0, 10, 255]), '#000aff');
  });
});

describe('the contrast of two colours', () => {
  it('is that of WCAG', () => {
    assert.equal(contrast(BLACK, WHITE), 21);
    assert.equal(contrast(WHITE, WHITE), 1);
    // The greys that are known to stand on either side of 4.5:1 on white.
    assert.ok(contrast([118, 118, 118], WHITE) >= 4.5);
    assert.ok(contrast([119, 119, 119], WHITE) < 4.5);
    assert.equal(contrast([255, 0, 0], WHITE).toFixed(2), '4.00');
  });

  it('is the same from either side', () => {
    fc.assert(fc.property(colour, colour, (a, b) => contrast(a, b) === contrast(b, a)));
  });
});

describe('text on a brand colour', () => {
  it('is readable on every colour there is', () => {
    fc.assert(
      fc.property(colour, (brand) => contrast(readableOn(brand), brand) >= 4.5),
      { numRuns: 5000 },
    );
  });
});

describe('a brand colour as text', () => {
  it('is readable on every ground', () => {
    fc.assert(
      fc.property(colour, colour, (brand, ground) => contrast(clampContrast(brand, ground), ground) >= 4.5),
      { numRuns: 5000 },
    );
  });

  it('is itself where it is readable already', () => {
    assert.deepEqual(clampContrast([38, 55, 74], WHITE), [38, 55, 74]);
    fc.assert(
      fc.property(colour, colour, (brand, ground) => {
        fc.pre(contrast(brand, ground) >= 4.5);
        assert.deepEqual(clampContrast(brand, ground), brand);
      }),
    );
  });

  it('is changed no more than it must', () => {
    const yellow: Rgb = [255, 204, 0];
    const clamped = clampContrast(yellow, WHITE);
    assert.ok(contrast(clamped, WHITE) < 5.2, toHex(clamped));
    assert.ok(contrast(clampContrast(yellow, WHITE, 3), WHITE) < contrast(clamped, WHITE));
  });
});
