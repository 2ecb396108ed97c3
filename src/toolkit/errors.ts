/**
 * Why no content can be shown: the `code` of `im-error`.
 *
 * - `network`: no answer, or it broke off
 * - `timeout`: not whole within 8 seconds
 * - `http`: a status other than 2xx
 * - `too-large`: over 1 MiB, decompressed
 * - `not-json`: not a JSON object
 * - `version`: a toolkit of another version
 * - `empty`: nothing in it that this element shows
 * - `no-toolkit`: no address of a toolkit is known
 * - `no-receiver`: nowhere to send a story to
 */
export type ErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-json'
  | 'version'
  | 'empty'
  | 'no-toolkit'
  | 'no-receiver';

/** Anything else that is thrown stays an error of the code. */
export function feedError(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  throw error;
}

/** A feed that can't be shown. `message` is for developers, in English. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  /** By its name: scripts of one version share what they load, and each has a class of its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | undefined)?.name === 'FeedError';
  }

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
