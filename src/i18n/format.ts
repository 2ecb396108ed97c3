/**
 * Numbers, dates and sizes, as a language's readers in Canada write them. By table: the first
 * `Intl` object of a page takes 12 to 27 ms, and an engine without the language would answer in
 * that of the machine. Equal to `Intl` for numbers below 10^15 and for years 1 to 9999.
 */

import { LANGUAGES, type Language, type LanguageRow } from './languages.js';

const rowOf = (language: Language): LanguageRow => LANGUAGES[language];

/** @param digits at most, after the decimal sign */
export function formatNumber(language: Language, value: number, digits = 0): string {
  const { decimal, group } = rowOf(language);
  const [whole, fraction = ''] = value.toFixed(digits).split('.') as [string, string?];
  const rest = fraction.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (rest && decimal + rest);
}

function dated(language: Language, year: number, month: number, day?: number): string {
  const row = rowOf(language);
  const parts: Record<string, string | number> = {
    // Intl writes `1 mars` where French says the first, `1er mars`.
    d: day === 1 ? row.firstOfMonth : (day ?? ''),
    m: row.months.split(' ')[month]!,
    y: year,
  };
  return (day ? row.day : row.month).replace(/\b[dmy]\b/g, (part) => `${parts[part]}`);
}

/** A day, from milliseconds since 1970, in the reader's own zone. */
export function formatDate(language: Language, ms: number): string {
  const date = new Date(ms);
  return dated(language, date.getFullYear(), date.getMonth(), date.getDate());
}

/** `2023`, `March 2023` or `March 8, 2023`, from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function formatPartialDay(language: Language, value: string): string {
  const [year, month, day] = value.split('-').map(Number) as [number, number?, number?];
  return month ? dated(language, year, month - 1, day) : `${year}`;
}

/** `French`, from `fr` or `fr-CA`; the tag itself where nobody knows it. */
export function languageName(language: Language, tag: string): string {
  const { names, locale } = rowOf(language);
  const primary = tag.split('-')[0]!.toLowerCase();
  if (Object.hasOwn(names, primary)) return names[primary]!;
  // An engine that lacks the language would answer in that of the machine.
  const [known] = Intl.DisplayNames.supportedLocalesOf(locale);
  return (known && new Intl.DisplayNames(known, { type: 'language' }).of(primary)) ?? tag;
}

/** Bytes as the toolkit writes them: `519 KB`, `1.04 MB`; in French `519 Ko`, `1,04 Mo`. */
export function formatSize(language: Language, bytes: number): string {
  // 1,023.5 of a unit would be rounded to 1,024 of it.
  const power = bytes < 1023.5 ? 0 : bytes < 1023.5 * 1024 ? 1 : 2;
  const value = formatNumber(language, bytes / 1024 ** power, power === 2 ? 2 : 0);
  return `${value}\u00a0${rowOf(language).units[power]}`;
}
