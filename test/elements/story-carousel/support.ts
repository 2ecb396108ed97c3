// What the tests of the carousel have in common.
import '../../../src/define/story-carousel.js';
import type { ImStoryCarousel } from '../../../src/elements/story-carousel/story-carousel.js';
import { deepText, FakeFeeds, isShown, mount, parts, ready } from '../../support/browser.js';
import { stories, story, type Fields } from '../../support/sample-feeds.mjs';

export { stories, story, FakeFeeds };
export type { ImStoryCarousel };

const VERSION = 'https://jsonfeed.org/version/1.1';

/** A JSON Feed of these items. */
export const feed = (items: unknown[], over: Fields = {}) => ({
  version: VERSION,
  language: 'en',
  items,
  ...over,
});

/** So many stories, numbered from `first`. */
export const some = (count: number, first = 0, over: Fields = {}) =>
  Array.from({ length: count }, (_, n) => story('en', first + n, over));

/** A carousel on these pages of one feed, each leading to the next. */
export async function carousel(
  pages: unknown[][],
  attributes = '',
  server?: FakeFeeds,
  width?: number,
): Promise<{ element: ImStoryCarousel; server: FakeFeeds }> {
  const feeds = server ?? (await FakeFeeds.start());
  for (const [n, items] of pages.entries()) {
    const next = n + 1 < pages.length ? { next_url: `page-${n + 2}.json` } : {};
    await feeds.reply(`page-${n + 1}.json`, { body: feed(items, next) });
  }
  const element = await ready(open(feeds.url('page-1.json'), attributes, undefined, width));
  return { element, server: feeds };
}

/** A carousel in a column, by default one that is as wide as one story. */
export function open(urls: string, attributes = '', inner = '<a href="/more">More</a>', width = 400) {
  const element = mount<ImStoryCarousel>(
    `<im-story-carousel stories="${urls}" ${attributes}>${inner}</im-story-carousel>`,
  );
  element.style.width = `min(100%, ${width}px)`;
  return element;
}

/** The slides that can be seen. */
export const slides = (element: Element) => parts(element, 'slide').filter(isShown);

/** Their text. */
export const shown = (element: Element): string[] => slides(element).map((slide) => deepText(slide));

/** The name that the slide shown is announced by. */
export const label = (element: Element): string | null => slides(element)[0]!.getAttribute('aria-label');

/** How many elements the carousel consists of. */
export const size = (element: Element): number => element.shadowRoot!.querySelectorAll('*').length;
