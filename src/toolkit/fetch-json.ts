/**
 * Gets one JSON file from a server that nobody here runs: in time, in size,
 * with a few retries, or with an error that says which of these failed.
 */

import { FeedError, type ErrorCode } from './errors.js';

/** Milliseconds for the whole: every try, every pause, the last byte. */
export const TIME_LIMIT = 8000;
/** Bytes after decompression. */
export const SIZE_LIMIT = 1024 * 1024;
/** Milliseconds before the retries; each is spread by ±25 % so that visitors do not return in step. */
const PAUSES = [300, 900, 2000];

export interface Fetched {
  readonly json: unknown;
  /** Where it finally came from, after redirects. */
  readonly url: string;
}

interface Failure {
  readonly error: FeedError;
  /** Milliseconds that the server asks for, `undefined` if it does not say. */
  readonly after?: number;
  readonly final?: boolean;
}

const failure = (code: ErrorCode, message: string, rest?: Partial<Failure>): Failure => ({
  error: new FeedError(code, message),
  ...rest,
});

/** `Retry-After` in milliseconds: seconds, or an HTTP date. Other origins must expose it. */
export function retryAfter(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? +value * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/**
 * Reads a body, counting after decompression, so that a gzip bomb ends at the limit.
 *
 * @returns `undefined` over {@link SIZE_LIMIT}
 */
export async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader?.();
  if (!reader) {
    // A page may have put a `fetch` of its own in the place of the platform's, which streams nothing.
    const whole = response.text
      ? (await response.text()).replace(/^\ufeff/, '')
      : JSON.stringify(await response.json());
    return new TextEncoder().encode(whole).length > SIZE_LIMIT ? undefined : whole;
  }
  // Decodes without the byte order mark.
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if ((size += value.byteLength) > SIZE_LIMIT) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

let isPreloaded: (url: string) => boolean = () => false;

/** Told by whoever can see the page: whether it has `<link rel="preload" as="fetch" crossorigin>` for an address. */
export function setPreloads(find: (url: string) => boolean): void {
  isPreloaded = find;
}

async function once(url: string, signal: AbortSignal, cache: RequestCache): Promise<Fetched | Failure> {
  let response: Response;
  let body: string | undefined;
  try {
    response = await fetch(url, {
      signal,
      cache,
      // What the page has preloaded is used only by a request in the same mode, `same-origin`. To another
      // origin that mode sends no credentials; to its own, the page's link has sent what there is.
      credentials: isPreloaded(url) && cache === 'default' ? 'same-origin' : 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) {
      response.body?.cancel().catch(() => {});
      const { status } = response;
      return failure('http', `status ${status}`, {
        after: retryAfter(response.headers),
        // What the server means is not mended by asking again; what it can't do now may be.
        final: status < 500 && status !== 408 && status !== 425 && status !== 429,
      });
    }
    body = await readText(response);
  } catch {
    return failure('network', 'no answer, or it broke off');
  }
  if (body === undefined) return failure('too-large', `more than ${SIZE_LIMIT} bytes`, { final: true });
  try {
    return { json: JSON.parse(body), url: response.url || url };
  } catch {
    const hint = body.trimStart().startsWith('<')
      ? ' (a page, or an RSS feed? Stories are read from a JSON Feed)'
      : '';
    return failure('not-json', `not JSON${hint}`, { final: true });
  }
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });

/**
 * Fetches and parses a JSON file.
 *
 * @param signal ends it when nobody is interested any more
 * @param again asks the server even where the browser's cache has an answer: it may be the bad one
 * @throws {FeedError} `network`, `timeout`, `http`, `too-large` or `not-json`
 */
export async function fetchJson(url: string, signal: AbortSignal, again = false): Promise<Fetched> {
  const clock = new AbortController();
  const stop = () => clock.abort();
  const timer = setTimeout(stop, TIME_LIMIT);
  const end = Date.now() + TIME_LIMIT;
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (let tries = 0; ; tries++) {
      const result = await once(url, clock.signal, again || tries ? 'no-cache' : 'default');
      if ('json' in result) return result;
      if (clock.signal.aborted) throw new FeedError('timeout', `not whole within ${TIME_LIMIT} ms`);
      // A server that asks for no pause still gets ours: all its visitors ask at once.
      const wait = Math.max(result.after ?? 0, (PAUSES[tries] ?? 0) * (0.75 + Math.random() / 2));
      if (result.final || tries >= PAUSES.length || Date.now() + wait >= end) throw result.error;
      await pause(wait, clock.signal);
      if (clock.signal.aborted) throw result.error;
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
