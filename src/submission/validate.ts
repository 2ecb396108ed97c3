import { fieldOf, type FieldName } from './fields.js';

/**
 * What is wrong with a field: `required` (nothing in it, or spaces alone), `too-long`, `invalid` (no
 * e-mail address, no web address).
 */
export type Fault = 'required' | 'too-long' | 'invalid';

/** Code points in NFC, a line break is one: what a receiver counts. */
export const lengthOf = (text: string): number => [...text.normalize('NFC').replace(/\r\n/g, '\n')].length;

// Format characters and fillers: a clipboard brings them along, nobody sees them, and no address has them.
const UNSEEN = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]/gu;

/** An address as machines read it: full-width signs in their plain form, without what cannot be seen. */
export const cleanEmail = (text: string): string => text.normalize('NFKC').replace(UNSEEN, '').trim();

// Two dots in a row, or one at an end of either part, are a slip of the hand.
const STRAY_DOT = /\.\.|^\.|\.@|@\.|\.$/;

// Catches what is mistyped, not what is unusual: only a message shows whether an address works.
const isEmail = (text: string) =>
  !STRAY_DOT.test(text) && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/.test(text);

function isLink(text: string): boolean {
  try {
    // Absolute as typed: new URL() would repair "https:example.ca".
    return /^https?:\/\/[^\s/]/i.test(text) && !!new URL(text).hostname;
  } catch {
    return false;
  }
}

/** The first thing that is wrong with a field, or nothing. */
export function check(name: FieldName, typed = ''): Fault | undefined {
  const { required, limit = Infinity, type } = fieldOf(name);
  const value = type === 'email' ? cleanEmail(typed) : typed;
  if (!value.trim()) return required && 'required';
  if (lengthOf(value) > limit) return 'too-long';
  if (type === 'email' && !isEmail(value)) return 'invalid';
  if (type === 'url' && !isLink(value.trim())) return 'invalid';
  return undefined;
}
