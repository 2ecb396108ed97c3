/**
 * `<div data-im-widget="share-card" data-im-post="…">`: for content systems that strip unknown
 * tags. The element is put inside the `div`, and what was in the `div` becomes its fallback.
 */

import { warn } from '../toolkit/warn.js';
import { followLink } from './links.js';
import { attributesOf, tagOf, WIDGETS } from './widgets.js';

const PREFIX = 'data-im-';
const SELECTOR = `[${PREFIX}widget]`;
const LINK = 'a[href*="widget="]';

/** The element that stands in a placeholder. */
const made = new WeakMap<Element, Element>();

function copyAttributes(from: Element, to: Element): void {
  for (const name of attributesOf(to.localName)) {
    const value = from.getAttribute(PREFIX + name);
    if (value === null) to.removeAttribute(name);
    else if (to.getAttribute(name) !== value) to.setAttribute(name, value);
  }
  // The direction of its words is the widget's own affair, unless the author says otherwise here.
  const dir = from.getAttribute('dir');
  if (dir !== null) to.setAttribute('dir', dir);
  else to.removeAttribute('dir');
}

function fill(placeholder: Element): void {
  // In an editor on the page itself the element would be saved into the content.
  if ((placeholder as HTMLElement).isContentEditable) return;
  const given = placeholder.getAttribute(`${PREFIX}widget`)!.trim();
  const tag = tagOf(given);
  if (!tag) {
    if (given.toLowerCase() !== 'off') warn(`data-im-widget="${given}" is none of ${WIDGETS.join(', ')}`);
    return;
  }
  if (!customElements.get(tag)) {
    void customElements.whenDefined(tag).then(() => {
      if (placeholder.isConnected && placeholder.matches(SELECTOR)) fill(placeholder);
    });
    return;
  }
  // A copy of a placeholder, as sliders and caches make them, comes with a copy of its element.
  const before = made.get(placeholder) ?? placeholder.querySelector(`:scope > ${tag}`);
  if (before?.parentNode === placeholder && before.localName === tag) {
    made.set(placeholder, before);
    copyAttributes(placeholder, before);
    return;
  }
  const element = document.createElement(tag);
  copyAttributes(placeholder, element);
  // What stood in an element of another kind is the fallback of the new one.
  element.append(...(before?.parentNode === placeholder ? before : placeholder).childNodes);
  before?.remove();
  made.set(placeholder, element);
  placeholder.append(element);
}

function take(element: Element): void {
  if (element.matches(SELECTOR)) fill(element);
  if (element.matches(LINK)) followLink(element);
}

/** Fills every placeholder in a tree, makes its links the widgets that they name, and follows both from then on. */
export function scan(root: ParentNode = document): void {
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [
      'href',
      'dir',
      ...['widget', ...new Set(WIDGETS.flatMap((name) => attributesOf(`im-${name}`)))].map(
        (name) => PREFIX + name,
      ),
    ],
  });
  if (root instanceof Element) take(root);
  for (const element of root.querySelectorAll(`${SELECTOR}, ${LINK}`)) take(element);
}

const observer = new MutationObserver((records) => {
  const touched = new Set<Element>();
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes') {
      touched.add(target as Element);
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
        touched.add(node);
        for (const inside of node.querySelectorAll(`${SELECTOR}, ${LINK}`)) touched.add(inside);
      }
  }
  for (const element of touched) if (element.isConnected) take(element);
});
