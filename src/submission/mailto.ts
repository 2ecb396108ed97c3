/** The story as a message for the visitor's own mail program. */

import { wellFormed } from '../toolkit/plain-text.js';

/** Characters of a `mailto:` URL that mail programs still take. */
export const MAIL_LIMIT = 1900;

const encode = (text: string) => encodeURIComponent(wellFormed(text));

/** A line break is `%0D%0A`: RFC 6068, 5. */
export function mailUrl(address: string, subject: string, body = ''): string {
  const to = encode(address).replace(/%40/g, '@');
  const text = body && `&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
  return `mailto:${to}?subject=${encode(subject.trim())}${text}`;
}

/** A label and what was written under it; a long text begins on a line of its own. */
export const paragraph = (label: string, value: string): string =>
  value.length > 60 || value.includes('\n') ? `${label}\n${value}` : `${label} ${value}`;
