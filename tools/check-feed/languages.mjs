import { pointer } from './findings.mjs';

/** @type {Record<string, string>} */
const NAMES = { en: 'English', fr: 'French' };
const LANGUAGES = Object.keys(NAMES);

/** @param {string} language */
export const languageName = (language) => NAMES[language] ?? language;

// A campaign may have other accounts, and say more tags or hashtags, in one language than in the other.
const FREE = new Set(['mentions', 'accounts', 'hashtags', 'tags', 'networks']);
const SAME = new Set(['validFrom', 'validThrough', 'example']);

/** The same feed in the other languages, after its name: `toolkit.en.json`, `/en/toolkit.json`. @param {URL} url */
export function otherLanguages(url) {
  const [, before, own, after] =
    new RegExp(`^(.*[/._-])(${LANGUAGES.join('|')})([/._-].*)$`).exec(url.pathname) ?? [];
  if (!own) return [];
  return LANGUAGES.filter((language) => language !== own).map((language) => {
    const other = new URL(url);
    other.pathname = before + language + after;
    return { language, url: other };
  });
}

/**
 * What one language has and the other has not.
 *
 * @param {unknown} have
 * @param {unknown} other
 * @param {string} missing the name of the other language
 * @param {(string | number)[]} [path]
 * @returns {Generator<{level: 'error' | 'warning', pointer: string, message: string}>}
 */
export function* differences(have, other, missing, path = []) {
  if (Array.isArray(have) && Array.isArray(other)) yield* inLists(have, other, missing, path);
  else if (isObject(have) && isObject(other)) {
    for (const [key, value] of Object.entries(have)) {
      const at = [...path, key];
      if (FREE.has(key)) continue;
      if (!Object.hasOwn(other, key))
        yield { level: 'warning', pointer: pointer(at), message: `is missing in ${missing}` };
      else if (SAME.has(key) && value !== other[key])
        yield { level: 'warning', pointer: pointer(at), message: `is not the same in ${missing}` };
      else yield* differences(value, other[key], missing, at);
    }
  }
}

/**
 * @param {unknown[]} have
 * @param {unknown[]} other
 * @param {string} missing
 * @param {(string | number)[]} path
 * @returns {ReturnType<typeof differences>}
 */
function* inLists(have, other, missing, path) {
  const ids = other.map(idOf);
  if (have.every((item) => idOf(item) === undefined)) {
    if (have.length > other.length)
      yield {
        level: 'warning',
        pointer: pointer(path),
        message: `has ${have.length}, but ${other.length} in ${missing}`,
      };
    for (const [i, item] of have.entries()) yield* differences(item, other[i], missing, [...path, i]);
    return;
  }
  for (const [i, item] of have.entries()) {
    const id = idOf(item);
    if (id === undefined) continue;
    const there = ids.indexOf(id);
    if (there < 0)
      yield {
        level: 'error',
        pointer: pointer([...path, i, 'id']),
        message: `"${id}" is missing in ${missing}`,
      };
    else yield* differences(item, other[there], missing, [...path, i]);
  }
  const order = (/** @type {unknown[]} */ own, /** @type {unknown[]} */ others) =>
    [...new Set(own.filter((id) => others.includes(id)))].join('\n');
  if (order(have.map(idOf), ids) !== order(ids, have.map(idOf)))
    yield { level: 'warning', pointer: pointer(path), message: `is in another order in ${missing}` };
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {unknown} item */
const idOf = (item) =>
  isObject(item) && /^(string|number)$/.test(typeof item.id) ? String(item.id) : undefined;
