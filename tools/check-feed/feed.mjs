import { parse } from './runtime.mjs';
import { schemaErrors, walk } from './schema.mjs';
import { named, read } from './source.mjs';

/** What the widgets read at most, decompressed. */
const LARGEST = 2 ** 20;

/**
 * A feed that was read.
 *
 * @typedef {object} Feed
 * @property {URL} url where it finally came from
 * @property {string} name as a person would name it
 * @property {import('./schema.mjs').Kind} kind
 * @property {any} json as it is
 * @property {any} [checked] what the widgets make of it; nothing if they refuse it
 * @property {Omit<import('./findings.mjs').Finding, 'feed'>[]} findings what is wrong with it by itself
 */

/**
 * Reads a feed and checks its form.
 *
 * @param {URL} url
 * @returns {Promise<Feed | undefined>} nothing where there is none
 * @throws when a server cannot be reached
 */
export async function readFeed(url) {
  const answer = await read(url);
  if (answer.status >= 400) return undefined;
  /** @type {Feed} */
  const feed = { url: answer.url, name: named(answer.url), kind: 'toolkit', json: undefined, findings: [] };
  const say = (/** @type {'error' | 'warning'} */ level, /** @type {string} */ message, pointer = '') =>
    void feed.findings.push({ level, pointer, message });

  if (answer.bytes.length > LARGEST)
    say('error', `has ${answer.bytes.length} bytes, more than the ${LARGEST} that the widgets read`);
  if (answer.url.protocol !== 'file:') checkHeaders(answer.headers, say);
  const text = answer.bytes.toString('utf8').replace(/^\ufeff/, '');
  try {
    feed.json = JSON.parse(text);
  } catch (error) {
    say('error', `is not JSON: ${error instanceof Error ? error.message : error}`);
    return feed;
  }
  if (/jsonfeed\.org/.test(feed.json?.version)) feed.kind = 'stories';

  const { feed: checked, refused, leftOut } = parse(feed.json, feed);
  feed.checked = checked;
  if (refused) say('error', `the widgets refuse it: ${refused}`);
  for (const { pointer, message } of leftOut) say('error', message, pointer);
  for (const { pointer, message } of schemaErrors(feed.json, feed.kind)) say('error', message, pointer);
  for (const { pointer, unknown } of walk(feed.json, feed.kind))
    if (unknown) say('warning', 'is no field of the format, and ignored', pointer);
  return feed;
}

/** @param {Headers} headers @param {(level: 'error' | 'warning', message: string) => void} say */
function checkHeaders(headers, say) {
  if (headers.get('Access-Control-Allow-Origin') !== '*')
    say('error', 'is served without Access-Control-Allow-Origin: * , so no other site can read it');
  if (!/^application\/(feed\+)?json\b/.test(headers.get('Content-Type') ?? ''))
    say('warning', `is served as ${headers.get('Content-Type') ?? 'nothing'}, not as application/json`);
  if (!/\bRetry-After\b/i.test(headers.get('Access-Control-Expose-Headers') ?? ''))
    say('warning', 'is served without Access-Control-Expose-Headers: Retry-After');
}
