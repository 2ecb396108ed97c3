/**
 * The script that is embedded: all four elements, placeholders, the feed beside it.
 */

import './define/all.js';
import { findScript } from './embed/script.js';
import { followPlaceholders, scan } from './embed/placeholders.js';
import { setDefaultToolkit } from './toolkit/default-url.js';
import { version } from './version.js';

declare global {
  /** The one global. */
  var imWidgets:
    | {
        /** Of the copy that the page uses. */
        readonly version: string;
        /** Looks for placeholders in a tree that the page's own search can't reach, such as an open shadow root. */
        readonly scan: (root?: ParentNode) => void;
      }
    | undefined;
}

// The first copy wins; define/ has said so. An element with this id is on `window` by its name too.
if (typeof globalThis.imWidgets?.scan !== 'function') {
  const script = findScript();
  if (script)
    setDefaultToolkit(new URL('toolkit/toolkit.{lang}.json', script).href.replace(/%7Blang%7D/i, '{lang}'));
  Object.defineProperty(globalThis, 'imWidgets', {
    value: Object.freeze({ version, scan }),
    enumerable: true,
  });
  followPlaceholders();
}
