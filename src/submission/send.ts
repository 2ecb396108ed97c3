import { readText, retryAfter } from '../toolkit/fetch-json.js';
import { readAnswer, type Answer } from './answer.js';

/** Milliseconds without an answer; one more for each byte-20th, that is a second for 20 kB. */
const PATIENCE = 30_000;

/** Bytes of a form, but for what separates its fields. */
export const sizeOf = (data: FormData): number => new Blob([...data.values()]).size;

/**
 * Sends a form, once. A simple request: no header of our own, no listener for progress, no stream,
 * or the browser would ask the receiver for leave first.
 *
 * @param stop ends it
 * @returns `undefined` if it was stopped
 */
export async function send(url: string, body: FormData, stop: AbortSignal): Promise<Answer | undefined> {
  const clock = new AbortController();
  const abort = () => clock.abort();
  const timer = setTimeout(abort, PATIENCE + sizeOf(body) / 20);
  stop.addEventListener('abort', abort, { once: true });
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      credentials: 'omit',
      // Which site it is from is told by Origin, which page is nobody's business.
      referrerPolicy: 'no-referrer',
      signal: clock.signal,
    });
    const { status, headers } = response;
    const moved = !!response.url && new URL(response.url).origin !== new URL(url).origin;
    const answer = readAnswer(
      status,
      headers.get('Content-Type') ?? '',
      (await readText(response)) ?? '',
      moved,
    );
    return 'code' in answer ? { ...answer, after: retryAfter(headers) } : answer;
  } catch (error) {
    if (stop.aborted) return undefined;
    return clock.signal.aborted
      ? { code: 'timeout', message: 'no answer in time' }
      : { code: 'network', message: String(error) };
  } finally {
    clearTimeout(timer);
  }
}
