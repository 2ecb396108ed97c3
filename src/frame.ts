/**
 * `frame.html?widget=share-card&lang=fr&…`: one element in a page of its own, for sites that
 * allow nothing but frames. Only the names of the public interface are copied from the query.
 */

import { listedOrigins, parametersOf } from './embed/parameters.js';
import { tagOf } from './embed/widgets.js';

const address = new URL(location.href);
const query = address.searchParams;
const page = document.documentElement;
page.lang = query.get('lang') || 'en';
// The host page's colour scheme is not known here: light, unless the frame is told otherwise.
if (query.get('theme') === 'auto') page.style.colorScheme = 'light dark';
const isFramed = parent !== window;

// frame.html has the words, a paragraph a language; the first stands in for those that it lacks.
const paragraphs = [...document.querySelectorAll<HTMLElement>('body > p[lang]')];
const primary = page.lang.toLowerCase().split(/[-_]/)[0];
const words = paragraphs.find(({ lang }) => lang === primary) ?? paragraphs[0];
for (const each of paragraphs) if (each !== words) each.remove();
document.title = words?.querySelector('a')?.textContent ?? document.title;

const tag = tagOf(query.get('widget'));
if (tag && customElements.get(tag)) {
  const element = document.createElement(tag);
  // In a window of its own the address is anybody's, and so would be the words under the host's name.
  const leftOut = isFramed ? [] : ['url', 'text'];
  for (const [name, value] of parametersOf(address, tag, listedOrigins(document), leftOut))
    element.setAttribute(name, value);
  if (words) {
    words.before(element);
    element.append(words);
  } else document.body.append(element);
} else words?.querySelector('[hidden]')?.removeAttribute('hidden');

// The host page's frame-resize.js gives the frame the height of its content.
if (isFramed) {
  let told = 0;
  const tell = (again: boolean) => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told && !again) return;
    told = height;
    // A height is no secret, and which page frames this one is not known here.
    parent.postMessage({ type: 'im-widgets:height', height }, '*');
  };
  new ResizeObserver(() => tell(false)).observe(page);
  // A frame out of view is not laid out by itself, and its observer sleeps.
  for (const type of ['im-ready', 'im-error', 'im-slide']) addEventListener(type, () => tell(false));
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === 'im-widgets:height?') tell(true);
  });
}
