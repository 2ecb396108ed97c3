/**
 * The attributes that an address such as `frame.html?widget=share-card&post=…` gives its widget.
 * Whoever writes an address is not who hosts the widgets: where content comes from and where it
 * goes to stays on the host's own origin, or on one that the host lists.
 */

import { attributesOf, PAGE_ATTRIBUTES } from './widgets.js';

/** Attributes that say where content comes from or goes to. */
const ADDRESSES = ['toolkit', 'stories', 'action', 'url'];

/** The origins that `<meta name="im-origins" content="https://… https://…">` lists. */
export function listedOrigins(page: Document): string[] {
  return [...page.querySelectorAll<HTMLMetaElement>('meta[name="im-origins" i]')].flatMap(({ content }) =>
    content.split(/\s+/).flatMap((each) => {
      try {
        return new URL(each).origin;
      } catch {
        return [];
      }
    }),
  );
}

/** One address, absolute, or nothing where it is of another origin than those allowed. */
function allowed(address: string, frame: URL, origins: readonly string[]): string | undefined {
  let url: URL;
  try {
    url = new URL(address, frame);
  } catch {
    return undefined;
  }
  // Every opaque origin is written `null`, and is no origin of anybody.
  if (!/^https?:$/.test(url.protocol) || ![frame.origin, ...origins].includes(url.origin)) return undefined;
  return url.href.replace(/%7Blang%7D/gi, '{lang}');
}

/**
 * What an address says of its widget, as names and values of attributes.
 *
 * @param frame the whole address of `frame.html`, with its query
 * @param tag of an element that is defined
 * @param origins that may be named besides the frame's own
 * @param leftOut names that are not taken over at all
 */
export function parametersOf(
  frame: URL,
  tag: string,
  origins: readonly string[],
  leftOut: readonly string[] = [],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of [...attributesOf(tag), ...PAGE_ATTRIBUTES]) {
    const value = frame.searchParams.get(name);
    if (value === null || leftOut.includes(name)) continue;
    if (!ADDRESSES.includes(name)) found.set(name, value);
    else {
      const addresses = value.split(/\s+/).flatMap((each) => (each && allowed(each, frame, origins)) || []);
      if (addresses.length) found.set(name, addresses.join(' '));
    }
  }
  return found;
}
