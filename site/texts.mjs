const NBSP = '\u00a0';

// Canadian usage: a no-break space before a colon and inside guillemets, none before ; ! and ?
const typesetFrench = (text) =>
  text
    .replace(/ :/g, `${NBSP}:`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/ »/g, `${NBSP}»`)
    .replace(/(\d|\}) (?=(?:%|h|px|\$|\d{3})(?!\w))/g, `$1${NBSP}`);

const typeset = (value) => {
  if (typeof value === 'string') return typesetFrench(value);
  if (Array.isArray(value)) return value.map(typeset);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typeset(inner)]));
};

/**
 * The texts of a page, with the no-break spaces of French put in.
 * Throws where one language lacks what the other has.
 * @template T
 * @param {{en: T, fr: T}} table
 * @returns {{en: T, fr: T}}
 */
export function texts({ en, fr }) {
  const missing = differences(en, fr);
  if (missing.length > 0) throw new Error(`Not in both languages: ${missing.join(', ')}`);
  return { en, fr: typeset(fr) };
}

function differences(en, fr, at = '') {
  if (typeof en !== typeof fr || Array.isArray(en) !== Array.isArray(fr)) return [at];
  if (typeof en !== 'object') return [];
  const keys = new Set([...Object.keys(en), ...Object.keys(fr)]);
  return [...keys].flatMap((key) => differences(en[key], fr[key], at ? `${at}.${key}` : key));
}
