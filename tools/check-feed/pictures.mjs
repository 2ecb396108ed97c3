import sharp from 'sharp';
import { read } from './source.mjs';

/** @typedef {import('./feed.mjs').Feed} Feed */
/** @typedef {Omit<import('./findings.mjs').Finding, 'feed'>} Found */

/**
 * Whether the files of the posts' pictures are what the feed says.
 *
 * @param {Feed} feed
 * @param {{offline?: boolean}} options
 * @returns {Promise<Found[]>}
 */
export async function checkPictures(feed, { offline = false }) {
  /** @type {Promise<Found[]>[]} */
  const checks = [];
  for (const [i, post] of list(feed.json?.posts).entries()) {
    const image = post?.image;
    const at = `/posts/${i}/image`;
    if (image && !image.alt)
      checks.push(
        Promise.resolve([
          { level: 'warning', pointer: at, message: 'has no "alt": people who do not see it get nothing' },
        ]),
      );
    for (const [j, rendition] of list(image?.renditions).entries()) {
      if (!rendition || !isFile(rendition.url, feed.url, offline)) continue;
      checks.push(checkRendition(rendition, feed, `${at}/renditions/${j}`));
    }
  }
  return (await Promise.all(checks)).flat();
}

/** @param {any} rendition @param {Feed} feed @param {string} at @returns {Promise<Found[]>} */
async function checkRendition(rendition, feed, at) {
  const file = await open(rendition.url, feed.url);
  // That a file is not there is a dead link, and said as such.
  if (!file) return [];
  if (!file.facts)
    return [{ level: 'error', pointer: `${at}/url`, message: 'is no picture that can be read' }];
  /** @type {Found[]} */
  const found = [];
  const silent = ['width', 'height', 'type', 'size'].filter((field) => rendition[field] === undefined);
  if (silent.length)
    found.push({ level: 'warning', pointer: at, message: `does not say its ${silent.join(', ')}` });
  for (const [field, fact] of Object.entries(file.facts)) {
    const said = rendition[field];
    if (said !== undefined && said !== fact)
      found.push({
        level: 'error',
        pointer: `${at}/${field}`,
        message: `says ${said}; the file has ${fact}`,
      });
  }
  if (!file.allowed)
    found.push({
      level: 'warning',
      pointer: `${at}/url`,
      message:
        'is served without Access-Control-Allow-Origin: * : on other sites it opens instead of being downloaded',
    });
  if (file.pages > 1 && !rendition.still)
    found.push({ level: 'warning', pointer: at, message: 'is an animation and has no "still"' });
  const still = rendition.still && (await open(rendition.still, feed.url));
  if (still && still.pages > 1)
    found.push({ level: 'error', pointer: `${at}/still`, message: 'is an animation itself' });
  return found;
}

/** @param {unknown} value @param {URL} base @param {boolean} offline */
function isFile(value, base, offline) {
  if (typeof value !== 'string' || !URL.canParse(value, base)) return false;
  const { protocol, origin } = new URL(value, base);
  return protocol === 'file:' || (/^https?:$/.test(protocol) && (!offline || origin === base.origin));
}

/** @param {string} value @param {URL} base */
async function open(value, base) {
  try {
    const { status, bytes, url, headers } = await read(new URL(value, base));
    if (status >= 400) return undefined;
    const allowed = url.protocol === 'file:' || headers.get('Access-Control-Allow-Origin') === '*';
    const meta = await sharp(bytes)
      .metadata()
      .catch(() => undefined);
    const facts = meta && {
      width: meta.width,
      height: meta.pageHeight ?? meta.height,
      type: meta.mediaType ?? `image/${meta.format}`,
      size: bytes.length,
    };
    return { facts, pages: meta?.pages ?? 1, allowed };
  } catch {
    return undefined;
  }
}

/** @param {unknown} value @returns {any[]} */
const list = (value) => (Array.isArray(value) ? value : []);
