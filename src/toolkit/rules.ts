/**
 * The words of the table in `validate.ts`: a rule takes any JSON value whatever
 * and gives back a checked one, or `undefined` where it does not fit. No rule throws.
 */

import { isDay, isPartialDay, plain, plainAddress } from './plain-text.js';
import { feedUrl, contactUrl } from './urls.js';

/** Where a value stands, and whom to tell that it was left out. */
export interface Place {
  /** The address that the feed finally came from: relative URLs resolve against it. */
  readonly base: string;
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly warn: (message: string) => void;
}

export type Rule<T> = (value: unknown, place: Place) => T | undefined;
export type Checked<R> = R extends Rule<infer T> ? T : never;
type Shape = Readonly<Record<string, Rule<unknown>>>;
type Record_<S extends Shape, K extends keyof S> = { readonly [P in K]: Checked<S[P]> } & {
  readonly [P in Exclude<keyof S, K>]?: Checked<S[P]>;
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own properties only: `__proto__` and what a host page put on `Object.prototype` are not data. */
export const own = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;

/** A place below another. */
export const at = (place: Place, key: string | number): Place => ({
  ...place,
  pointer: `${place.pointer}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`,
});

/** A string that is not blank. */
export const text: Rule<string> = (value) =>
  typeof value === 'string' && value.trim() ? plain(value) : undefined;

/** As {@link text}, within one line and without space around. */
export const line: Rule<string> = (value, place) => text(value, place)?.replace(/\s+/gu, ' ').trim();

/** A story's id: a string, or a number's decimal string (JSON Feeds in the wild have them). */
export const storyId: Rule<string> = (value, place) =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value, place);

export const positive: Rule<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;

export const flag: Rule<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const url: Rule<string> = (value, { base }) => feedUrl(value, base);
export const contact: Rule<string> = (value, { base }) => contactUrl(value, base);

/** A local calendar day, `YYYY-MM-DD`, that exists. */
export const day: Rule<string> = (value) => (typeof value === 'string' && isDay(value) ? value : undefined);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDay: Rule<string> = (value) =>
  typeof value === 'string' && isPartialDay(value) ? value : undefined;

/** In one spelling: see {@link plainAddress}. */
export const email: Rule<string> = (value) => (typeof value === 'string' ? plainAddress(value) : undefined);

export const whole: Rule<number> = (value) =>
  Number.isInteger(value) && (value as number) > 0 ? (value as number) : undefined;

/** A hashtag in NFC with its `#`, which an editor may have left out. */
export const hashtag: Rule<string> = (value, place) => {
  const tag = line(value, place)
    ?.normalize('NFC')
    .replace(/^[#\uff03]*/, '#');
  return tag && /^#[^\s#\uff03]+$/u.test(tag) ? tag : undefined;
};

/** A language tag that `Intl` and `lang` can take, also from one as systems name it: `fr_CA`, `fr_CA.UTF-8`. */
export const language: Rule<string> = (value) => {
  try {
    return typeof value === 'string'
      ? Intl.getCanonicalLocales(
          value
            .trim()
            .replace(/[.@].*/, '')
            .replace(/_/g, '-'),
        )[0]
      : undefined;
  } catch {
    return undefined;
  }
};

/** Handles by key, without a prototype that could answer for a missing one. */
export const handles: Rule<Readonly<Record<string, string>>> = (value, place) => {
  const out: Record<string, string> = Object.create(null);
  if (isObject(value))
    for (const key of Object.keys(value)) {
      const checked = line(value[key], place);
      if (checked !== undefined) out[key] = checked.replace(/^\uff20/, '@');
    }
  return out;
};

/** An object of these fields; without one of `demanded` it does not fit. */
export const record =
  <S extends Shape, K extends keyof S & string>(shape: S, ...demanded: K[]): Rule<Record_<S, K>> =>
  (value, place) => {
    if (!isObject(value)) return undefined;
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(shape)) {
      const checked = shape[key]!(own(value, key), at(place, key));
      if (checked !== undefined) out[key] = checked;
      else if (demanded.includes(key as K)) return undefined;
    }
    return out as Record_<S, K>;
  };
