/**
 * Where a row of slides stands. Only the slides shown and their neighbours are in the page, each at
 * one of a number of places, most of which are empty. A move goes on by one place: whatever stays in
 * view stays the same node, and the nodes stay in the order of the slides, however many there are.
 */
export interface Position {
  /** The first slide shown, from 0. */
  readonly index: number;
  /** The place that it stands at. */
  readonly place: number;
}

/** Places in the page. */
export const PLACES = 24;
const START = 8;
/** Of the places after the first slide shown, those that slides in the page may need. */
const AFTER = 3;

const wrap = (value: number, count: number) => ((value % count) + count) % count;

/** At a slide, as after a load. */
export const placed = (index: number): Position => ({ index, place: START });

/** Further by any number of slides, back where it is negative; the ends meet. Now and then all move back to the middle. */
export const moved = ({ index, place }: Position, by: number, count: number): Position => {
  const next = place + by;
  return {
    index: wrap(index + by, count),
    place: next < 1 || next >= PLACES - AFTER ? START : next,
  };
};

/** Which slide stands at a place: one of `nodes`, of which `before` come before the first one shown. */
export const slideAt = (
  { index, place }: Position,
  at: number,
  { count, nodes, before }: { readonly count: number; readonly nodes: number; readonly before: number },
): number | undefined => {
  const offset = at - place;
  return offset >= -before && offset < nodes - before ? wrap(index + offset, count) : undefined;
};

/** Whether a slide is among those shown, of which the first is at the position. */
export const isShown = ({ index }: Position, slide: number, shown: number, count: number): boolean =>
  wrap(slide - index, count) < shown;

/** The numbers of the slides shown, from 1: the first and the last, or each of them where they go round the end. */
export const numbers = (
  { index }: Position,
  shown: number,
  count: number,
): { readonly first: number; readonly last: number; readonly round: readonly number[] } => ({
  first: index + 1,
  last: index + shown,
  round: index + shown > count ? Array.from({ length: shown }, (_, i) => wrap(index + i, count) + 1) : [],
});
