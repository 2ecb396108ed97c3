/** Finds e-mail addresses in texts that are about to be published. */

const MASK = '[…]';

/** `@` as typed, as East Asian keyboards type it, and as it stands in a URL. */
const AT = /@|＠|﹫|%40|&#64;|&commat;/gi;
const LOCAL = /[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN = /[\p{L}\p{N}\p{M}.。．-]/u;
/** Longer is no address, and nobody may make us look for ever. */
const LONGEST = 320;

/** Where the part before the `@` at `at` begins. */
function localStart(text: string, at: number, from: number): number {
  if (text[at - 1] === '"') {
    const quote = text.lastIndexOf('"', at - 2);
    return quote >= from && at - quote < 70 ? quote : at;
  }
  let start = at;
  while (start > from && at - start < LONGEST && LOCAL.test(text[start - 1]!)) start -= 1;
  // Surrogates of a letter beyond the BMP are no letters by themselves.
  return start;
}

/** Where the domain that begins at `start` ends; `start` where there is none. */
function domainEnd(text: string, start: number): number {
  if (text[start] === '[') {
    const end = text.indexOf(']', start);
    return end > start + 1 && end - start < 70 ? end + 1 : start;
  }
  let end = start;
  while (end < text.length && end - start < LONGEST && DOMAIN.test(text[end]!)) end += 1;
  while (end > start && /[.。．-]/.test(text[end - 1]!)) end -= 1;
  return /[^.。．][.。．]+[^.。．]/.test(text.slice(start, end)) ? end : start;
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The text with `[…]` in place of every e-mail address.
 * @param own the sender's, masked whatever it looks like
 */
export function maskEmails(text: string, own = ''): string {
  const masked = own ? text.replace(new RegExp(escapeRegExp(own), 'giu'), MASK) : text;
  let out = '';
  let done = 0;
  for (const found of masked.matchAll(AT)) {
    if (found.index < done) continue;
    const start = localStart(masked, found.index, done);
    const after = found.index + found[0].length;
    const end = domainEnd(masked, after);
    if (start === found.index || end === after) continue;
    out += masked.slice(done, start) + MASK;
    done = end;
  }
  return out + masked.slice(done);
}

export const holdsEmail = (text: string, own = ''): boolean => maskEmails(text, own) !== text;
