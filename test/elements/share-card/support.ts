import '../../../src/define/share-card.js';
import type { ImShareCard } from '../../../src/elements/share-card/share-card.js';
import { deepAll, deepOne, FakeFeeds, isShown, mount, ready } from '../../support/browser.js';
import { publish } from '../../support/sample-feeds.mjs';

export type { ImShareCard };

type Fields = Record<string, unknown>;

/** A campaign's feeds; the server has a picture under every name. */
export async function kit(over: { en?: Fields; fr?: Fields } = {}, feeds?: FakeFeeds) {
  const server = feeds ?? (await FakeFeeds.start());
  const toolkit = await publish(server, over);
  return { server, toolkit };
}

export async function card(
  attributes = '',
  over: { en?: Fields; fr?: Fields } = {},
  width?: number,
): Promise<ImShareCard> {
  const { toolkit } = await kit(over);
  return ready(
    mount<ImShareCard>(
      `<im-share-card toolkit="${toolkit}" ${attributes}><a href="/own">own link</a></im-share-card>`,
      width,
    ),
  );
}

export const composer = (element: Element) => deepOne<HTMLTextAreaElement>(element, '#message');
export const preview = (element: Element) =>
  deepAll(element, '.preview p:not([hidden])')
    .map((line) => line.textContent!.trim())
    .join(' ');
export const counter = (element: Element) => deepOne(element, '#count').textContent!;

/** The links to networks, by the name that is seen. */
export function networkLinks(element: Element): Record<string, HTMLAnchorElement> {
  const links = deepAll<HTMLAnchorElement>(element, '.tiles a[href]').filter(isShown);
  return Object.fromEntries(links.map((link) => [link.textContent!.replace(/ \(.*\)$/, ''), link]));
}

export function choose(element: Element, network: string): void {
  const select = deepOne<HTMLSelectElement>(element, '#counted');
  select.value = network;
  select.dispatchEvent(new Event('change'));
}
