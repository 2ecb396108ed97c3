/** How much an address may send: counted in this process, a minute from its first. */

const WINDOW_MS = 60_000;
/** Beyond, the oldest are forgotten: memory has an end, addresses have not. */
const MOST_ADDRESSES = 100_000;

export interface RateLimit {
  /** 0 where it may, else the seconds until it may again. */
  take(address: string, now?: number): number;
}

/** @param limit a minute; 0 is none */
export function createRateLimit(limit: number): RateLimit {
  const windows = new Map<string, { start: number; count: number }>();
  return {
    take(address, now = Date.now()) {
      if (limit === 0) return 0;
      const window = windows.get(address);
      if (window && now - window.start < WINDOW_MS) {
        if (window.count >= limit) return Math.max(1, Math.ceil((window.start + WINDOW_MS - now) / 1000));
        window.count += 1;
        return 0;
      }
      windows.delete(address);
      windows.set(address, { start: now, count: 1 });
      for (const [oldest, { start }] of windows) {
        if (now - start < WINDOW_MS && windows.size <= MOST_ADDRESSES) break;
        windows.delete(oldest);
      }
      return 0;
    },
  };
}
