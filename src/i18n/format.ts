/** Numbers, dates, sizes and plurals, as a language's readers in Canada write them. */

import { LANGUAGES, type Language } from './languages.js';

const locale = (language: Language) => LANGUAGES[language].locale;

export const formatNumber = (language: Language, value: number, digits = 0): string =>
  new Intl.NumberFormat(locale(language), { maximumFractionDigits: digits }).format(value);

/** `plural('en', 1, {one: 'post', other: 'posts'})` is `post`. */
export const plural = <T>(language: Language, count: number, forms: { one: T; other: T }): T =>
  new Intl.PluralRules(locale(language)).select(count) === 'one' ? forms.one : forms.other;

// Intl writes `1 mars` where French says the first, `1er mars`.
const dated = (language: Language, options: Intl.DateTimeFormatOptions, date: Date | number): string =>
  new Intl.DateTimeFormat(locale(language), options)
    .format(date)
    .replace(/^1(?= )/, LANGUAGES[language].firstOfMonth);

/** A day, from milliseconds since 1970, in the reader's own zone. */
export const formatDate = (language: Language, ms: number): string =>
  dated(language, { dateStyle: 'long' }, ms);

/** `2023`, `March 2023` or `March 8, 2023`, from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function formatPartialDay(language: Language, value: string): string {
  const [year, month, day] = value.split('-').map(Number) as [number, number?, number?];
  if (!month) return String(year);
  const options = { year: 'numeric', month: 'long', day: day ? 'numeric' : undefined } as const;
  return dated(language, options, new Date(year, month - 1, day ?? 1));
}

/** `French`, from `fr` or `fr-CA`; the tag itself where nobody knows it. */
export const languageName = (language: Language, tag: string): string =>
  new Intl.DisplayNames(locale(language), { type: 'language' }).of(tag.split('-')[0]!) ?? tag;

/** Bytes as the toolkit writes them: `519 KB`, `1.04 MB`; in French `519 Ko`, `1,04 Mo`. */
export function formatSize(language: Language, bytes: number): string {
  const { units } = LANGUAGES[language];
  // 1,023.5 of a unit would be rounded to 1,024 of it.
  const power = bytes < 1023.5 ? 0 : bytes < 1023.5 * 1024 ? 1 : 2;
  return `${formatNumber(language, bytes / 1024 ** power, power === 2 ? 2 : 0)}\u00a0${units[power]}`;
}
