/**
 * `<div data-im-widget="share-card" data-im-post="…">`: for content systems that strip unknown
 * tags. The element is put inside the `div`, and what was in the `div` becomes its fallback.
 */

import { warn } from '../toolkit/warn.js';
import { attributesOf, WIDGETS } from './widgets.js';

const PREFIX = 'data-im-';
const SELECTOR = `[${PREFIX}widget]`;

/** The element that stands in a placeholder. */
const made = new WeakMap<Element, Element>();

function copyAttributes(from: Element, to: Element): void {
  for (const name of attributesOf(to.localName)) {
    const value = from.getAttribute(PREFIX + name);
    if (value === null) to.removeAttribute(name);
    else if (to.getAttribute(name) !== value) to.setAttribute(name, value);
  }
}

function fill(placeholder: Element): void {
  // In an editor on the page itself the element would be saved into the content.
  if ((placeholder as HTMLElement).isContentEditable) return;
  const name = placeholder.getAttribute(`${PREFIX}widget`)!.trim().toLowerCase();
  if (!WIDGETS.includes(name)) {
    warn(`data-im-widget="${name}" is none of ${WIDGETS.join(', ')}`);
    return;
  }
  // A copy of a placeholder, as sliders and caches make them, comes with a copy of its element.
  const before = made.get(placeholder) ?? placeholder.querySelector(`:scope > im-${name}`);
  if (before?.parentNode === placeholder && before.localName === `im-${name}`) {
    made.set(placeholder, before);
    copyAttributes(placeholder, before);
    return;
  }
  const element = document.createElement(`im-${name}`);
  copyAttributes(placeholder, element);
  // What stood in an element of another kind is the fallback of the new one.
  element.append(...(before?.parentNode === placeholder ? before : placeholder).childNodes);
  before?.remove();
  made.set(placeholder, element);
  placeholder.append(element);
}

/** Fills every placeholder in a tree, and follows it from then on. */
export function scan(root: ParentNode = document): void {
  observe(root);
  if (root instanceof Element && root.matches(SELECTOR)) fill(root);
  for (const placeholder of root.querySelectorAll(SELECTOR)) fill(placeholder);
}

const observer = new MutationObserver((records) => {
  const touched = new Set<Element>();
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes') {
      if ((target as Element).matches(SELECTOR)) touched.add(target as Element);
      continue;
    }
    const element = made.get(target as Element);
    for (const node of addedNodes) {
      if (!element || node === element || node.parentNode !== target) continue;
      // The parser was still inside the placeholder: what it adds belongs to the fallback too.
      if (element.parentNode === target) element.append(node);
      // The page has put other content in the place of all: that is the fallback of a new element.
      else touched.add(target as Element);
    }
    for (const node of addedNodes)
      if (node instanceof Element) {
        if (node.matches(SELECTOR)) touched.add(node);
        for (const inside of node.querySelectorAll(SELECTOR)) touched.add(inside);
      }
  }
  for (const placeholder of touched) if (placeholder.isConnected) fill(placeholder);
});

let filter: string[] | undefined;

function observe(root: ParentNode): void {
  filter ??= ['widget', ...new Set(WIDGETS.flatMap((name) => attributesOf(`im-${name}`)))].map(
    (name) => PREFIX + name,
  );
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: filter });
}

/** To be called once, also while the document is still being read. */
export function followPlaceholders(): void {
  scan(document);
}
