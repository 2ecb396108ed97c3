/** Whether a link stands alone in its block: then it was meant as a thing of its own, and not as a word in a sentence. */

/** What can be seen in a run of text: anything but spaces and characters without width. */
const SEEN = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Elements that never show. */
const SILENT = 'script, style, template, link, meta, noscript, br, wbr';
/** Elements that show without a word inside. */
const REPLACED =
  'img, picture, svg, canvas, video, audio, iframe, object, embed, input, button, select, textarea, math, hr, meter, progress';

const isInline = (element: Element) => /^(inline|contents|none|ruby)/.test(getComputedStyle(element).display);

const isEmpty = (node: Node): boolean =>
  node instanceof Element
    ? node.matches(SILENT) ||
      (!node.matches(REPLACED) && !node.querySelector(REPLACED) && !SEEN.test(node.textContent ?? ''))
    : node.nodeType !== Node.TEXT_NODE || !SEEN.test(node.nodeValue ?? '');

/** Whether nothing else can be seen in the line of a node, among its siblings on one side. */
function isClear(node: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let next = node[side]; next; next = next[side]) {
    // A block of its own ends the line.
    if (next instanceof Element && !next.matches(SILENT) && !isInline(next)) return true;
    if (!isEmpty(next)) return false;
  }
  return true;
}

/**
 * The outermost inline element around a link that holds nothing else, such as the `<strong>` that an
 * editor put around it; nothing where other words stand in the same block.
 */
export function aloneIn(link: Element): Element | undefined {
  let node = link;
  for (;;) {
    if (!isClear(node, 'previousSibling') || !isClear(node, 'nextSibling')) return undefined;
    const { parentElement } = node;
    if (!parentElement || !isInline(parentElement) || getComputedStyle(parentElement).display === 'none')
      return node;
    node = parentElement;
  }
}
