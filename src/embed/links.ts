/**
 * `<a href="https://…/frame.html?widget=share-card&lang=fr">…</a>`: what every editor and filter
 * leaves alone. Where it stands alone in its block it becomes the widget, and is its fallback.
 */

import { pageSetting } from '../browser/page-setting.js';
import { aloneIn } from './alone.js';
import { listedOrigins, parametersOf } from './parameters.js';
import { attributesOf, PAGE_ATTRIBUTES, tagOf, WIDGETS } from './widgets.js';

/** Places whose links are the page's own furniture, or somebody else's words. */
const KEPT = '[data-im-no-links], [data-im-widget], nav, [role="navigation"], button, summary, label';
/** Inside a widget a link is its fallback already. */
const WITHIN = WIDGETS.map((name) => `im-${name}`).join();

/** The folder of the script. */
let scriptFolder: string | undefined;

/** The element that stands for a link. */
const made = new WeakMap<Element, Element>();

const withoutQuery = ({ origin, pathname }: URL) => origin + pathname;

/** Where an optimiser has moved the script, the page says where its feed is, and `frame.html` lies above that. */
function settingFolder(): string | undefined {
  const setting = pageSetting('im-toolkit').split(/[?#]/)[0]!;
  return /^https?:.*\/toolkit\/[^/]+$/.test(setting) ? new URL('..', setting).href : undefined;
}

/** Links to any other `frame.html` are no concern of this script. */
const isOurFrame = (url: URL) =>
  [scriptFolder, settingFolder()].some(
    (folder) => folder && withoutQuery(url) === withoutQuery(new URL('frame.html', folder)),
  );

/** The address of a link that names a widget; nothing for every other link. */
export function widgetAddress(link: Element): URL | undefined {
  const href = link.getAttribute('href');
  if (!href?.includes('widget=')) return undefined;
  try {
    const url = new URL(href.trim(), document.baseURI);
    return isOurFrame(url) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Why a link stays one: a word for the report, or nothing where it becomes a widget. */
export function reasonToStay(link: Element): 'rel' | 'kept' | 'words' | undefined {
  if (/(^|\s)(ugc|nofollow)(\s|$)/i.test(link.getAttribute('rel') ?? '')) return 'rel';
  if (link.closest(KEPT) || link.closest(WITHIN) || (link as HTMLElement).isContentEditable) return 'kept';
  return aloneIn(link) ? undefined : 'words';
}

function setAttributes(element: Element, url: URL): void {
  const wanted = parametersOf(url, element.localName, listedOrigins(document));
  for (const name of [...attributesOf(element.localName), ...PAGE_ATTRIBUTES]) {
    const value = wanted.get(name);
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Makes the widget that a link names, or has it follow the link. */
export function followLink(link: Element): void {
  const url = widgetAddress(link);
  if (!url || !link.isConnected) return;
  const tag = tagOf(url.searchParams.get('widget'));
  if (!tag) return;
  if (!customElements.get(tag)) {
    void customElements.whenDefined(tag).then(() => followLink(link));
    return;
  }
  const before = made.get(link);
  if (before?.localName === tag && before.contains(link)) {
    setAttributes(before, url);
    return;
  }
  // The rest of its paragraph may still be on the way.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => followLink(link), { once: true });
    return;
  }
  if (reasonToStay(link)) return;
  const whole = aloneIn(link)!;
  const element = document.createElement(tag);
  setAttributes(element, url);
  made.set(link, element);
  whole.replaceWith(element);
  element.append(whole);
}

/** @param folder where the script and `frame.html` lie */
export function setScriptFolder(folder: string): void {
  scriptFolder = folder;
}
