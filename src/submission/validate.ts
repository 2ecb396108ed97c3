import { fieldOf, type FieldName } from './fields.js';

/**
 * What is wrong with a field: `required` (nothing in it, or spaces alone), `too-long`, `invalid` (no
 * e-mail address, no web address).
 */
export type Fault = 'required' | 'too-long' | 'invalid';

/** Code points in NFC, a line break is one: what a receiver counts. */
export const lengthOf = (text: string): number => [...text.normalize('NFC').replace(/\r\n/g, '\n')].length;

// Catches what is mistyped, not what is unusual: only a message shows whether an address works.
const isEmail = (text: string) => /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/.test(text);

function isLink(text: string): boolean {
  try {
    // Absolute as typed: new URL() would repair "https:example.ca".
    return /^https?:\/\/[^\s/]/i.test(text) && !!new URL(text).hostname;
  } catch {
    return false;
  }
}

/** The first thing that is wrong with a field, or nothing. */
export function check(name: FieldName, value = ''): Fault | undefined {
  const { required, limit = Infinity, type } = fieldOf(name);
  if (!value.trim()) return required && 'required';
  if (lengthOf(value) > limit) return 'too-long';
  if (type === 'email' && !isEmail(value.trim())) return 'invalid';
  if (type === 'url' && !isLink(value.trim())) return 'invalid';
  return undefined;
}
