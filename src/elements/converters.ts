/** Attributes to properties. A value that makes no sense is ignored, with one warning. */

import { warn } from '../toolkit/warn.js';

const warned = new Set<string>();

function complain(attribute: string, value: string, expected: string): void {
  const key = `${attribute}="${value}" is not ${expected}`;
  if (warned.has(key)) return;
  warned.add(key);
  warn(`${key}: ignored`);
}

/** One of these words, else `fallback`. */
export const word = <T extends string>(attribute: string, words: readonly T[], fallback: T) => ({
  fromAttribute(value: string | null): T {
    const found = words.find((one) => one === value?.trim().toLowerCase());
    if (value?.trim() && !found) complain(attribute, value, words.join(', '));
    return found ?? fallback;
  },
});

/** A finite number within these bounds, else `fallback`. */
export const number = (attribute: string, min: number, max: number, fallback: number) => ({
  fromAttribute(value: string | null): number {
    if (!value?.trim()) return fallback;
    const found = Number(value);
    if (found >= min && found <= max && Number.isFinite(found)) return found;
    complain(attribute, value, max < Infinity ? `${min} to ${max}` : `a number from ${min} up`);
    return fallback;
  },
});

/** `#rgb` or `#rrggbb`, else nothing. */
export const colour = (attribute: string) => ({
  fromAttribute(value: string | null): string {
    const text = value?.trim() ?? '';
    if (/^#([\da-f]{3}|[\da-f]{6})$/i.test(text)) return text;
    if (text) complain(attribute, text, '#rgb or #rrggbb');
    return '';
  },
});
