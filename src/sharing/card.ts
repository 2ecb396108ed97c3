/** What a card is about to share: which post, in which words, for which network. */

import { FeedError } from '../toolkit/errors.js';
import { plain } from '../toolkit/plain-text.js';
import type { Post, Rendition, Toolkit } from '../toolkit/types.js';
import { isOwn, type CardState } from './card-state.js';
import { postsOn, renditionFor } from './choose.js';
import type { Draft } from './compose.js';
import { networksNamed, type Network } from './networks.js';

/** What the page asks for. */
export interface Wishes {
  /** Id of the post to begin with. */
  readonly post: string;
  /** Words and page to share instead of the post's; `''` for none. */
  readonly text: string;
  readonly url: string;
  /** Ids of networks, separated by spaces. */
  readonly networks: string;
}

/** A feed and those of its posts that may be shown, at least one. */
export interface CardSource {
  readonly feed: Toolkit;
  readonly posts: readonly Post[];
}

export interface Card {
  readonly posts: readonly Post[];
  readonly post: Post;
  readonly index: number;
  readonly networks: readonly Network[];
  /** The network whose count is shown. */
  readonly counted: Network;
  /** The campaign's words, or the page's, or those handed over: what the visitor's own stand in for. */
  readonly words: string;
  /** What stands in the field. */
  readonly text: string;
  /** The visitor has a text of their own. */
  readonly edited: boolean;
  /** Other words than those that the visitor began from lie under their text. */
  readonly asks: boolean;
  readonly insight: string;
  readonly server: string;
  readonly draft: Draft;
  /** The rendition for the network that is counted. */
  readonly rendition?: Rendition;
}

/**
 * The posts that a card may show on a day: those valid then, one that the page asks for, and the one that
 * the visitor is on.
 *
 * @param day local, `YYYY-MM-DD`
 * @throws {FeedError} `empty`: where none is valid that day and the page asks for none that is there
 */
export function cardSource(feed: Toolkit, day: string, wanted: string, { post }: CardState): CardSource {
  const valid = postsOn(feed.posts, day, [wanted]);
  if (!valid.length)
    throw new FeedError('empty', `none of the feed's ${feed.posts.length} posts is valid today`);
  return Object.freeze({ feed, posts: Object.freeze(postsOn(feed.posts, day, [wanted, post])) });
}

/** The card, from what there is to show, what the page asks for and what the visitor did. */
export function cardOf({ feed: { campaign }, posts }: CardSource, wishes: Wishes, state: CardState): Card {
  const find = (wanted: string | undefined) => posts.find(({ id }) => id === wanted);
  const first = find(wishes.post) ?? posts[0]!;
  const post = find(state.post) ?? first;
  // The page's own words stand for the post that it begins with; those after it have theirs.
  const words = state.handed?.text || (post === first && wishes.text) || post.text;
  const text = isOwn(state) ? state.typed! : words;
  const edited = text !== words;
  const networks = networksNamed(wishes.networks);
  const counted =
    networks.find(({ id }) => id === state.network) ?? networks.find(({ counts }) => counts) ?? networks[0]!;
  return Object.freeze({
    posts,
    post,
    index: posts.indexOf(post),
    networks,
    counted,
    words,
    text,
    edited,
    asks: edited && state.base !== words,
    insight: state.insight,
    server: state.server,
    draft: Object.freeze({
      text: [plain(text).trim(), plain(state.insight).trim()].filter(Boolean).join(' '),
      url: state.handed?.url || wishes.url || (post.page ?? post.url),
      hashtags: post.hashtags,
      mentions: campaign.mentions,
      subject: campaign.name,
    }),
    rendition: post.image && renditionFor(post.image, counted.id),
  });
}

/** Id of the next post (1) or the previous (-1); the ends meet. */
export const postBeside = ({ posts, index }: Card, by: 1 | -1): string =>
  posts[(index + by + posts.length) % posts.length]!.id;
