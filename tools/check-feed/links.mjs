import { named, read } from './source.mjs';
import { quoted } from './findings.mjs';
import { walk } from './schema.mjs';

/** @typedef {import('./feed.mjs').Feed} Feed */
/** @typedef {Omit<import('./findings.mjs').Finding, 'feed'>} Found */

const ABSOLUTE = /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i;

/**
 * Every address of a feed that should lead somewhere.
 *
 * @param {Feed} feed
 * @param {{offline?: boolean}} options whether to leave other servers alone
 * @returns {Promise<Found[]>}
 */
export async function checkLinks(feed, { offline = false }) {
  /** @type {Map<string, {url: URL, pointer: string}>} */
  const links = new Map();
  /** @type {Found[]} */
  const found = [];
  for (const { pointer, value, definition } of walk(feed.json, feed.kind)) {
    if (definition !== 'url' && definition !== 'contact') continue;
    // A receiver answers to a story, not to a look at it.
    if (typeof value !== 'string' || pointer === '/submission/url') continue;
    if (!URL.canParse(value, feed.url)) continue;
    const url = new URL(value, feed.url);
    const isOwn = !ABSOLUTE.test(value);
    if (isOwn && !url.href.startsWith(new URL('.', feed.url).href)) {
      const message = `leaves the feed’s folder: ${quoted(value)}`;
      found.push({ level: 'error', pointer, message });
    }
    url.hash = '';
    const isFollowed = /^https?:$/.test(url.protocol) ? !offline || url.origin === feed.url.origin : isOwn;
    if (isFollowed && !links.has(url.href)) links.set(url.href, { url, pointer });
  }
  const answers = await Promise.all([...links.values()].map(look));
  return [...found, ...answers.flat()];
}

/** @param {{url: URL, pointer: string}} link @returns {Promise<Found[]>} */
async function look({ url, pointer }) {
  if (/\.(example|invalid|test)$/.test(url.hostname)) {
    const message = `leads nowhere: ${url.hostname} is reserved for examples`;
    return [{ level: 'warning', pointer, message }];
  }
  try {
    let { status } = await read(url, 'HEAD');
    // Not every server knows HEAD.
    if (status >= 400) ({ status } = await read(url));
    if (status === 404 || status === 410) {
      const there = url.protocol === 'file:' ? `there is no ${named(url)}` : `${url.href} answers ${status}`;
      return [{ level: 'error', pointer, message: `is dead: ${there}` }];
    }
    // What else a server answers to a program tells nothing about what it shows to people.
    return status < 500 ? [] : [{ level: 'warning', pointer, message: `${url.href} answers ${status}` }];
  } catch {
    return [{ level: 'warning', pointer, message: `could not be reached: ${url.href}` }];
  }
}
