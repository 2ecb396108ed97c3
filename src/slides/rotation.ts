/** When slides move by themselves: the conditions and the times, without a clock. */

/** Milliseconds that a message is shown at least, unless the page says otherwise. */
const SHORTEST = 10_000;
const WORDS_A_MINUTE = 200;
/** What a browser's timer can count; beyond, it fires at once. */
const LONGEST = 2 ** 31 - 1;

/** Milliseconds that it takes to read texts, {@link SHORTEST} at least. */
export function readingTime(texts: readonly string[]): number {
  const words = texts.join(' ').split(/\s+/u).filter(Boolean).length;
  return Math.max(SHORTEST, (words / WORDS_A_MINUTE) * 60_000);
}

/** Seconds as the page gives them, in milliseconds; 0 is never, and so is what is no time. */
export const givenTime = (seconds: number): number => (seconds > 0 ? Math.min(seconds * 1000, LONGEST) : 0);

/**
 * When the next move is due. Counted from the last one, so that late timers do not add up; after
 * a sleep from now, so that what was missed is not made up for.
 */
export const nextDue = (last: number, now: number, duration: number): number =>
  last + duration > now ? last + duration : now + duration;

/** What rotation depends on. Starts as on a page that nobody has looked at yet. */
export class Rotation {
  /** By the visitor: for good, until started again. */
  stopped = false;
  /** The visitor wants as little motion as possible. */
  still = false;
  hovered = false;
  /** Some of it is on the screen. */
  seen = false;
  /** The page is in front. */
  awake = true;

  /** Rotates whenever it can: then there is something to stop. */
  get wanted(): boolean {
    return !this.stopped && !this.still;
  }

  /** Rotates now. */
  get running(): boolean {
    return this.wanted && !this.hovered && this.seen && this.awake;
  }

  /** The visitor asks for it: the pointer that rests on the button does not hold it back. */
  start(): void {
    this.stopped = this.hovered = false;
  }
}
