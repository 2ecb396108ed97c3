/** What texts are made of, and what they may be, whoever wrote them. */

/** Half a surrogate pair makes `encodeURIComponent` throw: it becomes U+FFFD. */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** As {@link wellFormed}, with one spelling of a line break, whichever system wrote it. */
export const plain = (text: string) => wellFormed(text).replace(/\r\n?/g, '\n');

/** Full-width forms, as keyboards for Chinese and Japanese write them: `＠`, `＃`, `．`. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** One `@`, and nothing that a header or a `mailto:` link reads as its own. */
const ADDRESS = /^[^\s@<>()[\],;:\\"?&\p{Cc}]+@[^\s@<>()[\],;:\\"?&\p{Cc}]+$/u;

/** One way to write what begins a handle or a hashtag, and what stands in an address. */
export const halfWidth = (text: string) =>
  text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/**
 * An e-mail address without what comes along when it is copied or typed: spaces around it, characters
 * without width, full-width signs, `mailto:`, the full stop of its sentence. Nothing where that is no
 * plain address: one `@`, no two dots in a row, nothing that a `mailto:` link would read as its own.
 */
export function plainAddress(text: string): string | undefined {
  const address = halfWidth(wellFormed(text).normalize('NFC'))
    .replace(/\p{DI}/gu, '')
    .replace(/[\u3002\uff61]/g, '.')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\.+$/, '');
  return ADDRESS.test(address) && !/^\.|\.\.|\.@|@\./.test(address) ? address : undefined;
}

/** Whether a text is a calendar day, `YYYY-MM-DD`, that exists. */
export function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return !!year && +month! >= 1 && +month! <= 12 && new Date(+year, +month! - 1, +date!).getDate() === +date!;
}

/** Whether it is `YYYY`, `YYYY-MM` or such a day. */
export const isPartialDay = (text: string): boolean =>
  /^[\d-]{4,10}$/.test(text) && isDay((text + '-01-01').slice(0, 10));
