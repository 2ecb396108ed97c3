/**
 * The toolkit feed as the elements see it: checked, plain and frozen.
 *
 * `validate.ts` is the only maker of these. A text is a string of well-formed
 * Unicode that is not blank, a URL is absolute and `https:` (`http:` on this
 * machine), and what the feed left out is `undefined`.
 */

import type { Guide, Orders, Picture, Product } from './material-types.js';

export type * from './material-types.js';
export type * from './story-types.js';

export interface Toolkit {
  /** BCP 47 tag of the feed's texts. `undefined` where the feed does not say. */
  readonly language?: string;
  readonly modified?: string;
  /** Small print, such as that a feed is a demonstration. */
  readonly notice?: string;
  readonly campaign: Campaign;
  readonly posts: readonly Post[];
  readonly messages: readonly Message[];
  /** Where the campaign's stories are: a JSON Feed 1.1. */
  readonly stories?: string;
  readonly submission?: Submission;
  readonly guides: readonly Guide[];
  readonly products: readonly Product[];
  readonly orders?: Orders;
}

export interface Campaign {
  readonly name?: string;
  readonly url?: string;
  readonly hashtag?: string;
  readonly organization?: { readonly name: string; readonly url?: string };
  /** Whom a post mentions, by network: `{x: '@…'}`. */
  readonly mentions: Readonly<Record<string, string>>;
  readonly accounts: readonly Account[];
  readonly image?: Picture;
}

export interface Account {
  readonly network?: string;
  readonly name: string;
  /** `https:` or `mailto:`. */
  readonly url: string;
}

export interface Post {
  readonly id: string;
  readonly text: string;
  readonly url: string;
  readonly hashtags: readonly string[];
  /** First and last local day, `YYYY-MM-DD`, both included. */
  readonly validFrom?: string;
  readonly validThrough?: string;
  /** A page whose Open Graph tags carry this post's picture; shared instead of `url`. */
  readonly page?: string;
  readonly image?: PostImage;
}

export interface PostImage {
  /** `''` where the feed has none: then the picture is decorative. */
  readonly alt: string;
  /** At least one. */
  readonly renditions: readonly Rendition[];
}

export interface Rendition {
  readonly url: string;
  readonly networks: readonly string[];
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** MIME type, such as `image/jpeg`. */
  readonly type?: string;
  /** Bytes. */
  readonly size?: number;
  /** A picture that does not move, for an animation. */
  readonly still?: string;
}

export interface Message {
  readonly id: string;
  readonly text: string;
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly text: string;
  readonly source?: Source;
}

export interface Source {
  readonly name: string;
  readonly url?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
}

export interface Submission {
  readonly url?: string;
  readonly email?: string;
  readonly guidelines: readonly string[];
  readonly topics: readonly string[];
  readonly tips: readonly string[];
  readonly audiences: readonly Audience[];
  readonly privacy?: { readonly text?: string; readonly url?: string };
  readonly consent?: string;
}

export interface Audience {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: string;
  readonly text: string;
}
