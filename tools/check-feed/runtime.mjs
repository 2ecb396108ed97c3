// The widgets' own code says what visitors get: no second opinion about a feed or a message is kept here.
import { tsImport } from 'tsx/esm/api';

/** @param {string} module */
const source = (module) => tsImport(`../../src/${module}.ts`, import.meta.url);

const [{ parseToolkit }, { parseStoryPage }, { compose }, { count }, { NETWORKS }, { localDay, postsOn }] =
  await Promise.all(
    [
      'toolkit/validate',
      'toolkit/stories',
      'sharing/compose',
      'sharing/count',
      'sharing/networks',
      'sharing/choose',
    ].map(source),
  );

// Relative addresses of a file become part of an https one, as they will be when it is published.
const PUBLISHED = 'https://toolkit.invalid/toolkit/feed.json';

/**
 * What the widgets make of a feed.
 *
 * @param {unknown} json
 * @param {{kind: import('./schema.mjs').Kind, url: URL}} source
 * @returns {{feed?: any, refused?: string, leftOut: {pointer: string, message: string}[]}}
 */
export function parse(json, { kind, url }) {
  /** @type {{pointer: string, message: string}[]} */
  const leftOut = [];
  const place = {
    base: url.protocol === 'file:' ? PUBLISHED : url.href,
    pointer: '',
    warn(/** @type {string} */ text) {
      const [, pointer = '', message = text] = /^(\/\S*) ([^]*)$/.exec(text) ?? [];
      leftOut.push({ pointer, message });
    },
  };
  try {
    return { feed: (kind === 'stories' ? parseStoryPage : parseToolkit)(json, place), leftOut };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error), leftOut };
  }
}

/**
 * The networks on which a post is too long as it is, with its mention, hashtags and link.
 *
 * @param {any} post
 * @param {any} campaign
 * @returns {{network: string, over: number, limit: number, unit: string}[]}
 */
export function tooLong(post, campaign) {
  const draft = { ...post, url: post.page ?? post.url, mentions: campaign.mentions, subject: campaign.name };
  return NETWORKS.flatMap((/** @type {any} */ network) => {
    const { used, limit, unit } = count(network, compose(draft, network));
    return used > limit ? [{ network: network.name ?? network.id, over: used - limit, limit, unit }] : [];
  });
}

/** @type {string[]} */
export const NETWORK_NAMES = NETWORKS.map((/** @type {any} */ network) => network.id);

/**
 * Whether a share card has a post to show.
 *
 * @param {any[]} posts
 * @param {string} [today] YYYY-MM-DD
 */
export const anyValid = (posts, today = localDay()) => postsOn(posts, today).length > 0;
