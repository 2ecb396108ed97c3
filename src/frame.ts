/**
 * `frame.html?widget=share-card&lang=fr&…`: one element in a page of its own, for sites that
 * allow nothing but frames. Only the names of the public interface are copied from the query.
 */

import { attributesOf, WIDGETS } from './embed/widgets.js';

const query = new URLSearchParams(location.search);
const name = query.get('widget') ?? '';
const page = document.documentElement;
page.lang = query.get('lang') || 'en';
if (query.get('dir') === 'rtl') page.dir = 'rtl';
// The host page's colour scheme is not known here: light, unless the frame is told otherwise.
if (query.get('theme') === 'auto') page.style.colorScheme = 'light dark';
const french = /^fr\b/i.test(page.lang);
document.title = french ? 'L’immigration, ça compte' : 'Immigration Matters';

if (!WIDGETS.includes(name)) {
  document.body.textContent = `${french ? 'Élément inconnu\u00a0: widget' : 'Unknown element: widget'}=${name}`;
} else {
  const element = document.createElement(`im-${name}`);
  for (const attribute of attributesOf(element.localName)) {
    const value = query.get(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  document.body.append(element);
}

// The host page's frame-resize.js gives the frame the height of its content.
if (parent !== window) {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // A height is no secret, and which page frames this one is not known here.
    parent.postMessage({ type: 'im-widgets:height', height }, '*');
  }).observe(page);
}
