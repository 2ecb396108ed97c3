/** Text as it is kept: NFC, line breaks as one character, no other control characters. */

export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
    .normalize('NFC');

/** Code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Nothing that can be seen. */
export const isBlank = (text: string): boolean => /^[\s\p{Cc}\p{Cf}\p{Zs}]*$/u.test(text);

/** For search and for likeness: without case, accents and the amount of space. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
