/** What a card is about to share: which post, in which words, for which network. */

import type { Post, Rendition, Toolkit } from '../toolkit/types.js';
import { renditionFor } from './choose.js';
import { compose, composeWithLink, type Draft, type Message } from './compose.js';
import { Composer } from './composer.js';
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

/** What a rotator hands over; its address is checked. */
export interface Handed {
  readonly text: string;
  readonly url: string;
}

export class Selection {
  readonly composer = new Composer();
  /** What the visitor adds from their own place. */
  insight = '';
  /** What the visitor typed for a server of their own. */
  server = '';
  posts: readonly Post[] = [];
  post!: Post;
  networks: readonly Network[] = [];
  /** The network that is counted and previewed. */
  counted!: Network;
  draft!: Draft;
  #wished = '';
  #id?: string;
  #handed?: Handed;
  #chosen?: string;

  /**
   * To be called before anything else is read.
   *
   * @param posts those that may be shown, at least one
   */
  update({ campaign }: Toolkit, posts: readonly Post[], wishes: Wishes): void {
    if (wishes.post !== this.#wished) {
      this.#wished = wishes.post;
      this.#id = this.#handed = undefined;
    }
    this.posts = posts;
    const find = (wanted: string | undefined) => this.posts.find(({ id }) => id === wanted);
    const first = find(wishes.post) ?? this.posts[0]!;
    const post = (this.post = find(this.#id) ?? first);
    // The page's own words stand for the post that it begins with; those after it have theirs.
    const words = this.#handed?.text || (post === first && wishes.text) || post.text;
    if (words !== this.composer.words) this.composer.words = words;
    this.networks = networksNamed(wishes.networks);
    this.counted =
      this.networks.find(({ id }) => id === this.#chosen) ??
      this.networks.find(({ counts }) => counts) ??
      this.networks[0]!;
    this.draft = {
      text: [this.composer.text.trim(), this.insight.trim()].filter(Boolean).join(' '),
      url: this.#handed?.url || wishes.url || (post.page ?? post.url),
      hashtags: post.hashtags,
      mentions: campaign.mentions,
      subject: campaign.name,
    };
  }

  get index(): number {
    return this.posts.indexOf(this.post);
  }

  /** The rendition for the network that is counted. */
  get rendition(): Rendition | undefined {
    return this.post.image && renditionFor(this.post.image, this.counted.id);
  }

  message(network: Network): Message {
    return compose(this.draft, network);
  }

  /** The message as it is copied. */
  get copied(): string {
    return composeWithLink(this.draft, this.counted);
  }

  /** Goes on to the next post (1) or the previous (-1); the ends meet. */
  step(by: number): void {
    const { length } = this.posts;
    this.#id = this.posts[(this.index + by + length) % length]!.id;
    this.#handed = undefined;
  }

  choose(network: string): void {
    this.#chosen = network;
  }

  take(handed: Handed): void {
    this.#handed = handed;
  }
}
