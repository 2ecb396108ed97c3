/** What texts are made of, and what they may be, whoever wrote them. */

/** Half a surrogate pair makes `encodeURIComponent` throw: it becomes U+FFFD. */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** As {@link wellFormed}, with one spelling of a line break, whichever system wrote it. */
export const plain = (text: string) => wellFormed(text).replace(/\r\n?/g, '\n');

/** Whether a text is a calendar day, `YYYY-MM-DD`, that exists. */
export function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return !!year && +month! >= 1 && +month! <= 12 && new Date(+year, +month! - 1, +date!).getDate() === +date!;
}

/** Whether it is `YYYY`, `YYYY-MM` or such a day. */
export const isPartialDay = (text: string): boolean =>
  /^[\d-]{4,10}$/.test(text) && isDay((text + '-01-01').slice(0, 10));
