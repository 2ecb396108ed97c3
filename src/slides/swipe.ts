export interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels: less is a tap of an unsteady hand. */
const LEAST = 40;

/** Where a stroke leads: to the next slide (1), the previous (-1), or nowhere, as when it scrolls the page. */
export function swipe(from: Point, to: Point, rightToLeft: boolean): -1 | 0 | 1 {
  const x = to.x - from.x;
  if (Math.abs(x) < LEAST || Math.abs(x) < 2 * Math.abs(to.y - from.y)) return 0;
  return x < 0 !== rightToLeft ? 1 : -1;
}
