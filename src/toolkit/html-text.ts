/**
 * The text of a piece of HTML, for stories that have only `content_html`.
 *
 * By hand, because every parser of the platform is a sink that Trusted Types
 * forbid. What comes out is text and is only ever shown as text, so that a
 * mistake here can look odd but can't do harm.
 */

// The HTML names of U+00A0 to U+00FF in their order: what editors write in French and English.
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const OTHERS = new Map(
  'amp& lt< gt> quot" apos\' ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” hellip… bull• euro€ oeligœ OEligŒ trade™ thinsp\u2009 nnbsp\u202f'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

function entity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  const latin = LATIN.indexOf(name);
  return latin >= 0 ? String.fromCharCode(160 + latin) : (OTHERS.get(name) ?? whole);
}

/**
 * Blocks become lines, other tags nothing; scripts, styles and comments go with their content.
 * No pattern crosses a `<`, so that a megabyte of half tags costs no more than its length.
 */
export const htmlText = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/<!--[^]*?(-->|$)|<(script|style|template|head|noscript)\b[^]*?(<\/\2 ?>|$)/gi, '')
    .replace(
      /<\/?(p|div|br|li|ul|ol|h[1-6]|blockquote|tr|figure|figcaption|section|article)\b[^<>]*>/gi,
      '\n',
    )
    .replace(/<\/?[a-z!][^<>]*(>|$)/gi, '')
    .replace(/&(#\d+|#x[\da-f]+|\w+);/gi, entity)
    // First runs of spaces, then the lines: one pattern for both would look at a long run once a space.
    .replace(/ +/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
