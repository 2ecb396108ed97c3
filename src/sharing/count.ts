/** How long a message is, counted as the network counts it. */

import type { Message } from './compose.js';
import { takesUrl, type Network } from './networks.js';

export interface Count {
  readonly used: number;
  /** `undefined` where the network names none. */
  readonly limit?: number;
  /** A message that is short enough for its readers can still be too long for a server. */
  readonly unit: 'character' | 'byte';
}

/** What a URL counts on X and on Mastodon, however long it is. */
const LINK = 23;

// The shape of an address in a text as twitter-text 3.1 finds it, but under any top-level domain.
// Every repetition has one way to match, so that no text makes it slow.
const LATIN = '\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff\\u0400-\\u04ff';
const PATH = `[\\w!*';:=+,.$/%#[\\]\\-\\u2013~@|&${LATIN}]`;
const PARENS = `\\((?!\\))${PATH}*(?:\\(${PATH}+\\)${PATH}*)?\\)`;
const makeUrls = () =>
  new RegExp(
    '(?<![a-z0-9@\\uff20$#\\uff03\\ufeff])https?://' +
      "(?:[^\\s!'#%&()*+,\\\\./:;<=>?@[\\]^{|}~$]+\\.)*(?:[a-z0-9-]+|[\\p{L}\\p{M}\\p{N}]+)(?::\\d+)?" +
      `(?:/(?:(?:${PATH}|${PARENS})*[\\w+\\-=#/${LATIN}])?(?:${PARENS})*)?` +
      "(?:\\?[\\w!?*'@();:&=+$/%#[\\]\\-.,~|]*[\\w\\-&=#/])?",
    'giu',
  );
let urls: RegExp | undefined;

/** An address that {@link makeUrls} finds whole; most are of this form, and its classes are compiled in no time. */
const PLAIN_URL =
  /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/(?:[\w./-]*[\w/-])?)?(?:\?[\w.=&-]*[\w=&-])?$/i;

/**
 * What joins code points to one emoji. Without these each emoji is one code point, and counts what any
 * code point of its block counts; `\p{RGI_Emoji}`, 7 to 22 ms to compile, is for texts that have one.
 */
const JOINS = /[\u200d\u20e3\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u;
/** An emoji that takes colour by a variation selector, such as a heart. */
const COLOURED = /(?![#*\d]|\p{Emoji_Presentation})\p{Emoji}\ufe0f/gu;

/** One emoji of any number of code points. */
function makeEmoji(): RegExp {
  const rest = '|\\p{RI}{2}|[#*\\d]\\ufe0f?\\u20e3';
  try {
    return new RegExp(`\\p{RGI_Emoji}${rest}`, 'gv');
  } catch {
    // Engines before 2023 know no properties of strings.
    const one = '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f)\\p{EMod}?';
    return new RegExp(`${one}(?:\\u200d${one})*${rest}`, 'gu');
  }
}
let emoji: RegExp | undefined;
const emojiIn = (text: string) => (JOINS.test(text) ? (emoji ??= makeEmoji()) : COLOURED);

/** Texts of characters that join with no other: Latin letters, punctuation, signs, emoji of one code point. */
const UNJOINED =
  /^(?:[\n\xad]|[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u27bf\u{1f300}-\u{1f3fa}\u{1f400}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}]\ufe0f?)*$/u;

function graphemes(text: string): number {
  if (UNJOINED.test(text)) return [...text.replaceAll('\ufe0f', '')].length;
  // Engines before 2024 may have no Segmenter.
  if (!Intl.Segmenter) return [...text].length;
  let count = 0;
  for (const _ of new Intl.Segmenter().segment(text)) count++;
  return count;
}

/** Weighted as by twitter-text 3.1: https://docs.x.com/fundamentals/counting-characters */
function weighted(text: string): number {
  let weight = 0;
  const normal = text.normalize('NFC');
  // Two characters of weight 1 stand in for each emoji.
  for (const character of normal.replace(emojiIn(normal), 'xx')) {
    const code = character.codePointAt(0)!;
    const single =
      code < 0x1100 ||
      (code >= 0x2000 && code <= 0x200d) ||
      (code >= 0x2010 && code <= 0x201f) ||
      (code >= 0x2032 && code <= 0x2037);
    weight += single ? 1 : 2;
  }
  return weight;
}

function linksAs23(text: string): string {
  const normal = text.normalize('NFC');
  if (!/https?:\/\//i.test(normal)) return normal;
  const short = 'x'.repeat(LINK);
  const words = normal.split(/([ \n])/);
  return words.every((word) => !word.includes('://') || PLAIN_URL.test(word))
    ? words.map((word) => (word.includes('://') ? short : word)).join('')
    : normal.replace((urls ??= makeUrls()), short);
}

/** A link as Bluesky's composer writes it: host, and a long path cut short. */
function blueskyLink(raw: string): string {
  let link = raw.replace(/[.,;:!?]$/, '');
  if (!link.includes('(')) link = link.replace(/\)$/, '');
  try {
    const { host, pathname, search, hash } = new URL(link);
    const path = (pathname === '/' ? '' : pathname) + search + hash;
    return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path) + raw.slice(link.length);
  } catch {
    return raw;
  }
}

const BLUESKY_BYTES = 3000;

/** What a network makes of a message that is sent to it. */
export function count(network: Network, { text, url }: Message): Count {
  const { limit, counts } = network;
  let used: number;
  switch (counts) {
    case 'x':
      // X puts the link at the end of the text.
      used = weighted(linksAs23(takesUrl(network) ? [text, url].filter(Boolean).join(' ') : text));
      break;
    case 'mastodon':
      used = graphemes(linksAs23(text).replace(/(?<![/\w])(@\w+)@[a-z0-9.-]*[a-z0-9]/gi, '$1'));
      break;
    case 'bluesky': {
      const sent = text.replace(/(?<![^\s(])https?:\/\/\S+/gi, blueskyLink);
      // No character takes more than three bytes for each of its units.
      const bytes = sent.length * 3 > BLUESKY_BYTES ? new TextEncoder().encode(sent).length : 0;
      used = graphemes(sent);
      if (used <= limit! && bytes > BLUESKY_BYTES) return { used: bytes, limit: BLUESKY_BYTES, unit: 'byte' };
      break;
    }
    default:
      used = graphemes(text);
  }
  return { used, limit, unit: 'character' };
}
