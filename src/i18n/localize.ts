/**
 * `@lit/localize` in reentrant mode: the language is chosen at each call, so that
 * English and French elements live on one page. This is the only file that imports
 * `msg`; elements call `this.msg(…)`.
 */

import { msg } from '@lit/localize/init/install.js';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';
import { matchLanguage, LANGUAGES, SOURCE, type Language } from './languages.js';

export { str } from '@lit/localize/internal/str-tag.js';
export type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';

/** The translations that an element carries, by language. */
export type Translations = Readonly<Partial<Record<Language, TemplateMap>>>;

type UntypedMsg = (template: unknown, options: unknown) => unknown;

/** The translations of several rooms as one. */
export function translated(...rooms: readonly Translations[]): Translations {
  const all: Partial<Record<Language, TemplateMap>> = {};
  for (const room of rooms)
    for (const language of Object.keys(room) as Language[])
      all[language] = { ...all[language], ...room[language] };
  return all;
}

/** Of the languages that no element carries. */
const added: Partial<Record<Language, TemplateMap>> = {};
/** Languages whose words were asked for and are not to be had. */
const lacking = new Set<Language>();

/** Whether the texts of a language are there. */
export const hasWords = (language: Language): boolean => LANGUAGES[language].carried || language in added;

export const lackWords = (language: Language): void => void lacking.add(language);

/** A text, or one with values in it: strings, and between them the numbers of the source's values. */
type Words = string | readonly (string | number)[];

const isWords = (value: unknown): value is Words =>
  typeof value === 'string' ||
  (Array.isArray(value) &&
    value.length % 2 === 1 &&
    value.every((part, nth) => (nth % 2 ? Number.isInteger(part) : typeof part === 'string')));

/**
 * Adds the texts of a language that elements do not carry, by the id of each.
 *
 * @returns false where there is none among them
 */
export function addLanguage(language: string, words: unknown): boolean {
  const templates: Record<string, unknown> = {};
  for (const [id, text] of Object.entries(words ?? {}))
    if (isWords(text))
      templates[id] =
        typeof text === 'string'
          ? text
          : {
              strTag: true,
              strings: text.filter((_, nth) => nth % 2 === 0),
              values: text.filter((_, nth) => nth % 2),
            };
  if (!Object.keys(templates).length) return false;
  added[language as Language] = templates as TemplateMap;
  lacking.delete(language as Language);
  return true;
}

/** The language that is shown for a tag: `fr-CA`, `fr_CA` and `FR` are `fr`, and {@link SOURCE} is for all that are not to be had. */
export function shownLanguage(tag: string): Language {
  const language = matchLanguage(tag, Object.keys(LANGUAGES)) as Language | undefined;
  return language && !lacking.has(language) ? language : SOURCE;
}

let locale: Language = SOURCE;
let translations: Translations = {};
let configured = false;

/**
 * Makes the `msg` of one element.
 *
 * @param language read at each call: the language that the element shows now
 */
export function bindMsg(language: () => Language, carried: Translations): MsgFn {
  if (!configured) {
    configured = true;
    configureReentrantLocalization({
      sourceLocale: SOURCE,
      targetLocales: Object.keys(LANGUAGES).filter((code) => code !== SOURCE),
      getLocale: () => locale,
      loadLocaleSync: () => ({ templates: translations[locale] ?? added[locale] ?? {} }),
    });
  }
  const bound = (template: unknown, options?: unknown) => {
    locale = language();
    translations = carried;
    // `msg` is what was installed last, so it is read here and not before; untyped, or the extraction
    // would take this call for a message.
    return (msg as UntypedMsg)(template, options);
  };
  return bound as unknown as MsgFn;
}
