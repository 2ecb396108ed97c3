/** What a receiver's answer means. */

import { wellFormed } from '../toolkit/plain-text.js';
import { isObject, own } from '../toolkit/rules.js';

/**
 * - `network`: no answer, or it broke off
 * - `timeout`: no answer in time
 * - `http`: a status other than 2xx that says nothing more
 * - `not-understood`: an answer that does not say that the story was taken
 * - `refused`: fields were refused
 * - `conflict`: the same `submission_id` with other content
 */
export type SubmitErrorCode = 'network' | 'timeout' | 'http' | 'not-understood' | 'refused' | 'conflict';

/** Why a field was refused. */
export interface FieldError {
  /** Its name; empty or unknown: the story as a whole. */
  readonly field?: string;
  /** `required`, `too-long`, `invalid`, or the receiver's own. */
  readonly code?: string;
  /** In words, for the visitor. */
  readonly detail?: string;
}

export interface Failure {
  readonly code: SubmitErrorCode;
  /** For developers, in English. */
  readonly message: string;
  readonly status?: number;
  /** Milliseconds that the receiver asks to wait. */
  readonly after?: number;
  readonly errors?: readonly FieldError[];
}

/** `id` is empty where the receiver gives none. */
export type Answer = { readonly id: string } | Failure;

/** More is no list that anybody reads. */
const MOST = 30;
const LONGEST = 500;

/** The list of RFC 9457, from whomever: what does not fit is left out. */
export function readErrors(value: unknown): FieldError[] {
  const out: FieldError[] = [];
  if (Array.isArray(value))
    for (const item of value as unknown[]) {
      if (!isObject(item) || out.length >= MOST) continue;
      const text = (key: string) => {
        const found = own(item, key);
        return typeof found === 'string' ? wellFormed(found).trim().slice(0, LONGEST) : undefined;
      };
      out.push({ field: text('field'), code: text('code'), detail: text('detail') });
    }
  return out;
}

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/**
 * @param type the `Content-Type`
 * @param moved it came from another origin than the one that was asked
 */
export function readAnswer(status: number, type: string, body: string, moved: boolean): Answer {
  const json = parse(body);
  const fields = isObject(json) ? json : {};
  if (moved) return { code: 'not-understood', message: 'redirected to another origin', status };
  if (status >= 200 && status < 300) {
    const id = own(fields, 'id');
    if (typeof id === 'string' && id) return { id };
    if (own(fields, 'ok') === true) return { id: '' };
    return { code: 'not-understood', message: `status ${status}, but neither "id" nor "ok": true`, status };
  }
  const errors = readErrors(own(fields, 'errors'));
  if (errors.length) return { code: 'refused', message: 'fields were refused', status, errors };
  if (status === 422 && /^application\/problem\+json/i.test(type))
    return { code: 'conflict', message: 'this submission_id was used with other content', status };
  return { code: 'http', message: `status ${status}`, status };
}
