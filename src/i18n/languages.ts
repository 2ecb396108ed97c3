/**
 * The languages of the interface, a row each. To add one: a row here,
 * `locales/xx.xlf`, and `npm run l10n`.
 */
export const LANGUAGES = {
  en: { locale: 'en-CA', units: ['B', 'KB', 'MB'], firstOfMonth: '1' },
  fr: { locale: 'fr-CA', units: ['o', 'Ko', 'Mo'], firstOfMonth: '1er' },
} as const;

export type Language = keyof typeof LANGUAGES;

/** The language that the sources are written in, and that stands in for those not shipped. */
export const SOURCE: Language = 'en';

/** `fr-CA` and `FR` are `fr`; a language that is not shipped is {@link SOURCE}. */
export function shippedLanguage(tag: string): Language {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0]!;
  return Object.hasOwn(LANGUAGES, primary) ? (primary as Language) : SOURCE;
}
