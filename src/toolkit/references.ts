/** The character references of HTML (`&eacute;`, `&#8217;`), without a parser. */

import { parsed } from './parsed-html.js';

// The HTML names of U+00A0 to U+00FF in their order: what editors write in French and English.
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const OTHERS = new Map(
  'amp& lt< gt> quot" apos\' ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ lsaquo‹ rsaquo› hellip… bull• euro€ oeligœ OEligŒ ScaronŠ scaronš YumlŸ trade™ permil‰ minus− le≤ ge≥ ne≠ larr← rarr→ ensp\u2002 emsp\u2003 thinsp\u2009 nnbsp\u202f'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);
/** What the numbers 128 to 159 stand for on the web: Windows-1252, whatever Unicode has there. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function character(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    if (code >= 128 && code < 160) return WINDOWS[code - 128]!;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  const latin = LATIN.indexOf(name);
  // The rarest of the 2,125 names are known to the browser alone.
  return latin >= 0
    ? String.fromCharCode(160 + latin)
    : (OTHERS.get(name) ?? parsed(whole)?.textContent ?? whole);
}

/** A text with its references read; what is none (`AT&T`, `&unknown;`) stays, and a `<` of one is a character. */
export const withReferences = (text: string): string =>
  text.replace(/&(#\d+|#x[\da-f]+|[a-z][\da-z]*);/gi, character);
