/**
 * What every embedded script does once it has defined its elements: its feed is the one beside
 * it, and the page's placeholders and links become widgets.
 */

import type {} from '../global.js';
import { standBack } from '../define/define.js';
import { setDefaultToolkit } from '../toolkit/default-url.js';
import { adoptPools, resourcePools, type Pools } from '../toolkit/store.js';
import { version } from '../version.js';
import { setScriptFolder } from './links.js';
import { scan } from './placeholders.js';
import { findFolder } from './script.js';

/** Where the scripts of one page and version keep what they have loaded: several of them ask for a feed once. */
const POOLS = Symbol.for('im-widgets:pools');
const TOOLKIT = 'toolkit/toolkit.{lang}.json';

/** To be called by an entry file after its elements are defined. */
export function start(): void {
  if (!globalThis.document) return;
  const folder = findFolder();
  if (folder) setDefaultToolkit(folder + TOOLKIT);
  const first = globalThis.imWidgets;
  // The first copy wins, and follows what the others define. An element with this id is on `window` by its name too.
  if (typeof first?.scan === 'function') {
    const pools = (first as unknown as Record<symbol, Pools | undefined>)[POOLS];
    if (first.version !== version) standBack(first.version);
    else if (pools) adoptPools(pools);
    first.scan();
    return;
  }
  if (folder) setScriptFolder(folder);
  Object.defineProperty(globalThis, 'imWidgets', {
    value: Object.freeze(Object.defineProperty({ version, scan }, POOLS, { value: resourcePools() })),
    enumerable: true,
  });
  scan();
  // What the page says in its head may stand below this script.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => scan());
}
