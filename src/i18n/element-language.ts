/** Which language an element has, and when that changes. */

import type { Language } from './languages.js';
import { shownLanguage } from './localize.js';

/** The parent in the flat tree: slots and shadow roots are crossed. */
export function flatParent(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}

/** The element's own `lang`, or the nearest ancestor's; `en` without one, and where it is empty. */
export function languageOf(element: Element): Language {
  for (let node: Node | null = element; node; node = flatParent(node)) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang !== null && lang !== undefined) return shownLanguage(lang);
  }
  return shownLanguage('');
}

// One observer for the page, not one an element: pages hold many widgets.
let observer: MutationObserver | undefined;
const watchers = new Set<() => void>();

/**
 * Follows the `lang` of every ancestor, in all the trees that the element stands in.
 * To be called again after a move.
 *
 * @returns ends it
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const watcher of [...watchers]) watcher();
  });
  const roots = new Set<Node>();
  for (let node: Node | null = element; node; node = flatParent(node)) roots.add(node.getRootNode());
  // Observing a root again changes nothing; the root, not the observer, keeps the registration.
  for (const root of roots)
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'slot'], subtree: true });
  watchers.add(changed);
  return () => {
    if (watchers.delete(changed) && !watchers.size) {
      observer!.disconnect();
      observer = undefined;
    }
  };
}
