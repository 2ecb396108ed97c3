/**
 * `@lit/localize` in reentrant mode: the language is chosen at each call, so that
 * English and French elements live on one page. This is the only file that imports
 * `msg`; elements call `this.msg(…)`.
 */

import { msg } from '@lit/localize/init/install.js';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';
import { LANGUAGES, SOURCE, type Language } from './languages.js';

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
      loadLocaleSync: () => ({ templates: translations[locale] ?? {} }),
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
