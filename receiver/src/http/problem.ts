/** Refusals as RFC 9457 has them. */

export interface FieldError {
  readonly field: string;
  /** `required`, `too-long`, `too-large`, `invalid`, `unknown-language`. */
  readonly code: string;
  /** In words, in the language of the story. */
  readonly detail: string;
}

const TITLES: Record<number, string> = {
  400: 'Not a form',
  403: 'This site may not send stories here',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Request timeout',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'The story was refused',
  429: 'Too many stories from this address',
  503: 'Try again in a moment',
};

export interface ProblemDetails {
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** Seconds. */
  readonly retryAfter?: number;
}

export function problem(status: number, { detail, errors, retryAfter }: ProblemDetails = {}): Response {
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, errors };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    },
  });
}
