/** Numbers, dates, sizes and plurals, as a language's readers in Canada write them. */

import { LANGUAGES, type Language } from './languages.js';

const locale = (language: Language) => LANGUAGES[language].locale;

export const formatNumber = (language: Language, value: number, digits = 0): string =>
  new Intl.NumberFormat(locale(language), { maximumFractionDigits: digits }).format(value);

/** `plural('en', 1, {one: 'post', other: 'posts'})` is `post`. */
export const plural = <T>(language: Language, count: number, forms: { one: T; other: T }): T =>
  new Intl.PluralRules(locale(language)).select(count) === 'one' ? forms.one : forms.other;

/** A day, from milliseconds since 1970, in the reader's own zone. */
export const formatDate = (language: Language, ms: number): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long' }).format(ms);

/** `2023`, `March 2023` or `March 8, 2023`, from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function formatPartialDay(language: Language, value: string): string {
  const [year, month, day] = value.split('-').map(Number) as [number, number?, number?];
  if (!month) return String(year);
  return new Intl.DateTimeFormat(locale(language), {
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
  }).format(new Date(year, month - 1, day ?? 1));
}

/** Bytes as the toolkit writes them: `519 KB`, `1.04 MB`; in French `519 Ko`, `1,04 Mo`. */
export function formatSize(language: Language, bytes: number): string {
  const { units } = LANGUAGES[language];
  const power = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2;
  return `${formatNumber(language, bytes / 1024 ** power, power === 2 ? 2 : 0)}\u00a0${units[power]}`;
}
