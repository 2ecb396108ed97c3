/**
 * Where a row of slides stands. Only the slide shown and its neighbours are in the page, each in
 * one of a few slots. A move shifts the row by one, and the slot that falls out takes the next
 * slide in: whatever stays in view stays the same node, however many slides there are.
 */
export interface Position {
  /** The slide shown, from 0. */
  readonly index: number;
  /** The slot that it stands in. */
  readonly slot: number;
}

const wrap = (value: number, count: number) => ((value % count) + count) % count;

/** At a slide, as after a load. */
export const placed = (index: number, slots: number): Position => ({ index, slot: wrap(index, slots || 1) });

/** Further by any number of slides, back where it is negative; the ends meet. */
export const moved = ({ index, slot }: Position, by: number, count: number, slots: number): Position => ({
  index: wrap(index + by, count),
  slot: wrap(slot + by, slots),
});

/** Which slide stands in a slot: the one shown, the one before it, and those that follow. */
export const slideIn = ({ index, slot }: Position, which: number, count: number, slots: number): number =>
  wrap(index + wrap(which - slot + 1, slots) - 1, count);
