/** Stories of one or more JSON Feeds, page by page: one in its own order, several merged newest first, each once. */

import type { FeedError } from './errors.js';
import { settled } from './settled.js';
import { storyPageAt } from './stories.js';
import type { Story } from './types.js';

/** Pages of one feed that are followed. */
const MAX_PAGES = 1000;
/** Pages in a row that bring nothing new: then the feed goes in circles. */
const MAX_BARREN = 5;

/** One feed, as far as it is read. */
interface Feed {
  /** The page to load next; `undefined` after the last. */
  next?: string;
  readonly pages: Set<string>;
  barren: number;
  /** Loaded, and not yet in the list. */
  queue: Story[];
  /** The page before had dates: those to come will have some too. */
  dated: boolean;
  error?: FeedError;
}

export interface StoryOptions {
  /** Only stories that have it, whatever the case. */
  readonly tag?: string;
  /** Asks for the pages anew, though the page of the site has them. */
  readonly again?: boolean;
}

/** Tags are one whatever their case, their spaces, and whether an accent is a character of its own. */
const folded = (tag: string) => tag.trim().replace(/\s+/gu, ' ').toLowerCase().normalize('NFC');

const newestFirst = (a: Story, b: Story) => (b.published ?? -Infinity) - (a.published ?? -Infinity) || 0;

export class StoryList {
  /** Grows at its end; what is in it stays where it is. */
  readonly stories: Story[] = [];
  readonly #feeds: Feed[];
  readonly #tag: string;
  readonly #again: boolean;
  readonly #seen = new Set<string>();
  #loading?: Promise<void>;

  /** @param urls absolute addresses of first pages, at least one */
  constructor(urls: readonly string[], { tag = '', again = false }: StoryOptions = {}) {
    this.#feeds = [...new Set(urls)].map((next) => ({
      next,
      pages: new Set(),
      barren: 0,
      queue: [],
      dated: false,
    }));
    this.#tag = folded(tag);
    this.#again = again;
  }

  /** No more will come. */
  get done(): boolean {
    return this.#feeds.every(({ next }) => !next);
  }

  /** Why a feed, or its next page, could not be loaded; what was there stays. */
  get problem(): FeedError | undefined {
    return this.#feeds.find(({ error }) => error)?.error;
  }

  get loading(): boolean {
    return !!this.#loading;
  }

  /**
   * Loads until there are more stories, or no more pages, or a problem; what failed before is tried
   * again. While that is under way, further calls wait for it.
   */
  more(signal: AbortSignal): Promise<void> {
    return (this.#loading ??= this.#more(signal).finally(() => (this.#loading = undefined)));
  }

  /**
   * Loads until there are so many stories, or that one, or no more to be had.
   *
   * @throws {FeedError} where not one page could be loaded
   */
  async reach(count: number, id: string | undefined, signal: AbortSignal): Promise<this> {
    do await this.more(signal);
    while (
      this.stories.length < count &&
      !this.done &&
      !this.problem &&
      !signal.aborted &&
      !this.stories.some((story) => story.id === id)
    );
    if (this.#feeds.every(({ error, pages }) => error && !pages.size)) throw this.problem;
    return this;
  }

  async #more(signal: AbortSignal): Promise<void> {
    const before = this.stories.length;
    for (const feed of this.#feeds) feed.error = undefined;
    do {
      await Promise.all(this.#feeds.filter(isShort).map((feed) => this.#load(feed, signal)));
      this.#merge();
    } while (this.stories.length === before && this.#feeds.some(isShort) && !signal.aborted);
  }

  async #load(feed: Feed, signal: AbortSignal): Promise<void> {
    const url = feed.next!;
    try {
      const page = await settled(storyPageAt(url), signal, this.#again);
      feed.pages.add(url);
      const fresh = page.stories.filter(({ id }) => !this.#seen.has(id));
      for (const { id } of fresh) this.#seen.add(id);
      feed.barren = fresh.length ? 0 : feed.barren + 1;
      const { next } = page;
      const goesOn = next && !feed.pages.has(next) && feed.pages.size < MAX_PAGES && feed.barren < MAX_BARREN;
      feed.next = goesOn ? next : undefined;
      for (const story of fresh) if (this.#wants(story)) feed.queue.push(story);
      if (this.#feeds.length < 2) return;
      // The sort leaves equals in their order.
      feed.queue.sort(newestFirst);
      feed.dated = fresh.some(({ published }) => published !== undefined);
    } catch (error) {
      if (!signal.aborted) feed.error = error as FeedError;
    }
  }

  /** Takes over what is certain to come next. */
  #merge(): void {
    while (!this.#feeds.some(isShort)) {
      let first: Feed | undefined;
      for (const feed of this.#feeds)
        if (feed.queue.length && (!first || newestFirst(feed.queue[0]!, first.queue[0]!) < 0)) first = feed;
      if (!first) return;
      this.stories.push(first.queue.shift()!);
    }
  }

  #wants({ tags }: Story): boolean {
    return !this.#tag || tags.some((tag) => folded(tag) === this.#tag);
  }
}

/** Whether a page of it has to be loaded before anything can be said of the order. */
const isShort = ({ next, error, queue, dated }: Feed): boolean =>
  !!next && !error && (!queue.length || (dated && queue[0]!.published === undefined));
