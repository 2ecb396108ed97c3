/** How many of a feed's faults are named one by one; the rest are counted. */
const NAMED = 10;

/** Says something once to whoever reads the console of the page. */
export const warn = (message: string) => console.warn(`[im-widgets] ${message}`);

/** Collects what a feed's check leaves out: {@link NAMED} warnings, then their number. */
export function feedWarnings(url: string) {
  let count = 0;
  return {
    warn(message: string) {
      if (++count <= NAMED) warn(`${url}: ${message}`);
    },
    /** To be called at the end of the check. */
    close() {
      if (count > NAMED) warn(`${url}: ${count - NAMED} more items are left out, ${count} in all`);
    },
  };
}
