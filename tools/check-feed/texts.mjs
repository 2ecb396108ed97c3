import { anyValid, NETWORK_NAMES, tooLong } from './runtime.mjs';

/** @typedef {Omit<import('./findings.mjs').Finding, 'feed'>} Found */

/**
 * What is right by the format and still not what an editor means.
 *
 * @param {import('./feed.mjs').Feed} feed
 * @param {string} [today] YYYY-MM-DD, default the day here
 * @returns {Generator<Found>}
 */
export function* checkTexts({ json, checked, kind }, today) {
  if (!json.language)
    yield { level: 'warning', pointer: '', message: 'does not say its "language", such as "en" or "fr"' };
  if (kind === 'stories') return;
  for (const post of checked.posts ?? []) {
    const i = json.posts.findIndex((/** @type {any} */ each) => each?.id === post.id);
    const at = `/posts/${i}`;
    for (const { network, over, limit, unit } of tooLong(post, checked.campaign)) {
      const message = `with mention, hashtags and link it is ${over} ${unit}s over ${network}’s ${limit}`;
      yield { level: 'warning', pointer: `${at}/text`, message };
    }
    if (post.validFrom > post.validThrough)
      yield { level: 'warning', pointer: at, message: 'ends before it begins, and is never shown' };
    for (const { i: j, tag } of unnormalized(json.posts[i].hashtags)) {
      const message = `"${tag}" is not in Unicode’s composed form (NFC)`;
      yield { level: 'warning', pointer: `${at}/hashtags/${j}`, message };
    }
    for (const [j, { networks }] of (post.image?.renditions ?? []).entries()) {
      const strange = networks.filter((/** @type {string} */ name) => !NETWORK_NAMES.includes(name));
      if (strange.length === 0) continue;
      const message = `no network is called ${strange.join(', ')}`;
      yield { level: 'warning', pointer: `${at}/image/renditions/${j}/networks`, message };
    }
  }
  if (checked.posts?.length && !anyValid(checked.posts, today))
    yield {
      level: 'warning',
      pointer: '/posts',
      message: 'none is valid today: the share card has nothing to show',
    };
}

/** @param {unknown} hashtags */
const unnormalized = (hashtags) =>
  (Array.isArray(hashtags) ? hashtags : [])
    .map((tag, i) => ({ tag, i }))
    .filter(({ tag }) => typeof tag === 'string' && tag !== tag.normalize('NFC'));
