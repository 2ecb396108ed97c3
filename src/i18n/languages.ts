/**
 * The languages of the interface, a row each. To add one: a row here,
 * `locales/xx.xlf`, and `npm run l10n`.
 */

/** How a language's readers in Canada write. */
export interface LanguageRow {
  /** Whether every script has its texts; those of the others are loaded where they are shown. */
  readonly carried: boolean;
  /** For `Intl`. */
  readonly locale: string;
  /** The language's own name for each language that a story is likely to be in. */
  readonly names: Readonly<Record<string, string>>;
  /** Of bytes, times 1,024 each. */
  readonly units: readonly [string, string, string];
  readonly decimal: string;
  /** Between groups of three digits. */
  readonly group: string;
  /** From January, separated by spaces. */
  readonly months: string;
  /** `d`, `m` and `y` stand for day, name of the month and year. */
  readonly day: string;
  readonly month: string;
  readonly firstOfMonth: string;
}

export const LANGUAGES = {
  en: {
    carried: true,
    locale: 'en-CA',
    names: { en: 'English', fr: 'French', es: 'Spanish' },
    units: ['B', 'KB', 'MB'],
    decimal: '.',
    group: ',',
    months: 'January February March April May June July August September October November December',
    day: 'm d, y',
    month: 'm y',
    firstOfMonth: '1',
  },
  fr: {
    carried: true,
    locale: 'fr-CA',
    names: { en: 'anglais', fr: 'français', es: 'espagnol' },
    units: ['o', 'Ko', 'Mo'],
    decimal: ',',
    group: '\u00a0',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    day: 'd m y',
    month: 'm y',
    firstOfMonth: '1er',
  },
  es: {
    carried: false,
    locale: 'es-MX',
    names: { en: 'inglés', fr: 'francés', es: 'español' },
    units: ['B', 'KB', 'MB'],
    decimal: '.',
    group: ',',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    day: 'd de m de y',
    month: 'm de y',
    firstOfMonth: '1',
  },
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof LANGUAGES;

/** The language that the sources are written in, and that stands in for those not shipped. */
export const SOURCE: Language = 'en';

/** Which of some languages a tag asks for: the longest that it begins with, by its script where it names none. */
export function matchLanguage(tag: string, codes: readonly string[]): string | undefined {
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  for (let length = parts.length; length; length--) {
    const start = parts.slice(0, length).join('-');
    const found = codes.find((code) => code.toLowerCase() === start);
    if (found) return found;
  }
  // `zh-TW` is written in Hant: asked only where a language is there in one script or several.
  if (!codes.some((code) => code.toLowerCase().startsWith(`${parts[0]}-`))) return undefined;
  try {
    const { language, script } = new Intl.Locale(parts.join('-')).maximize();
    return codes.find((code) => code === `${language}-${script}`);
  } catch {
    return undefined;
  }
}
