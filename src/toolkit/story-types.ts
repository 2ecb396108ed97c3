/** Stories, as `stories.ts` makes them of a JSON Feed. See `types.ts`. */

/** One page of a JSON Feed, in the feed's order. */
export interface StoryPage {
  readonly title?: string;
  readonly language?: string;
  readonly stories: readonly Story[];
  /** The next page's address. */
  readonly next?: string;
}

export interface Story {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  /** The summary, else the whole text. */
  readonly text?: string;
  /** The whole text, where `text` is its summary. */
  readonly whole?: string;
  readonly image?: string;
  /** `''`: decorative. */
  readonly imageAlt: string;
  /** Milliseconds since 1970. */
  readonly published?: number;
  /** BCP 47 tag of the story, where it or its feed says. */
  readonly language?: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly person?: string;
  readonly place?: string;
  /** An example, not a real story: says so on its face. */
  readonly example: boolean;
}
