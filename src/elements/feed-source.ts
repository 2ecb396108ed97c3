/** What an element needs before it can show a feed in a language: the feed, and the language's words. */

import { pageSetting } from '../browser/page-setting.js';
import { hasPreload } from '../browser/preload.js';
import { LANGUAGES, SOURCE, type Language } from '../i18n/languages.js';
import { addLanguage, hasWords, lackWords } from '../i18n/localize.js';
import { languagesFolder } from '../toolkit/default-url.js';
import { FeedError } from '../toolkit/errors.js';
import { fetchJson, setPreloads } from '../toolkit/fetch-json.js';
import { Resource } from '../toolkit/resource.js';
import { settled } from '../toolkit/settled.js';
import { warn } from '../toolkit/warn.js';

/** Languages of contents that came instead of those asked for. */
const instead = new WeakMap<object, Language>();

/** The language of what was loaded: that which it was asked for in, or the one that stood in. */
export const contentLanguage = (content: unknown, asked: Language): Language =>
  instead.get(content as object) ?? asked;

const loads = new Map<Language, Promise<void>>();

/** Loads the words of a language that the script does not carry; fails where they are not to be had. */
function loadWords(language: Language): Promise<void> {
  const load = async () => {
    try {
      const setting = pageSetting('im-languages');
      const folder = setting
        ? new URL(setting.replace(/\/?$/, '/'), document.baseURI).href
        : languagesFolder();
      if (!folder) throw new Error('no address: <meta name="im-languages" content="https://…/"> gives one');
      const { json } = await fetchJson(`${folder}${language}.json`, new AbortController().signal);
      if (!addLanguage(language, json)) throw new Error('not a file of translations');
    } catch (error) {
      lackWords(language);
      warn(`the language ${language} could not be loaded, and English is shown: ${(error as Error).message}`);
      throw error;
    }
  };
  let loading = loads.get(language);
  if (!loading) loads.set(language, (loading = load()));
  return loading;
}

const isMissing = (error: unknown) =>
  error instanceof FeedError && error.code === 'http' && error.message === 'status 404';

/**
 * An element's feed in a language, with the language's words. A feed that does not exist in it is
 * read in {@link SOURCE}.
 *
 * @param source the feed in any language
 */
export function feedFor<C>(source: (language: Language) => Resource<C>, language: Language): Resource<C> {
  setPreloads(hasPreload);
  const feed = source(language);
  const { carried } = LANGUAGES[language];
  if (language === SOURCE || typeof feed.key !== 'string') return feed;
  const load = async (signal: AbortSignal, again: boolean) => {
    const content = settled(feed, signal, again);
    // Whatever becomes of it, the words are waited for first.
    content.catch(() => {});
    if (!hasWords(language)) await loadWords(language);
    try {
      return await content;
    } catch (error) {
      const other = source(SOURCE);
      if (!isMissing(error) || other.key === feed.key) throw error;
      const value = await settled(other, signal, again);
      instead.set(value as object, SOURCE);
      return value;
    }
  };
  return new Resource(load, feed as Resource<unknown>, carried ? feed.key : `${feed.key} (${language})`);
}
