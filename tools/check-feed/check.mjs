import { readFeed } from './feed.mjs';
import { differences, languageName, otherLanguages } from './languages.mjs';
import { checkLinks } from './links.mjs';
import { checkPictures } from './pictures.mjs';
import { locate, named } from './source.mjs';
import { checkTexts } from './texts.mjs';

/** @typedef {import('./feed.mjs').Feed} Feed */
/** @typedef {import('./findings.mjs').Finding} Finding */
/** @typedef {{offline?: boolean, today?: string}} Options */

/** More pages than a person would check by hand, and an end to feeds that have none. */
const PAGES = 50;

/**
 * Checks a feed, the same feed in the other language, and the stories of both.
 *
 * @param {string} target a file or an http(s) address of a toolkit feed or of a JSON Feed of stories
 * @param {Options} [options] `offline`: ask no other server; `today`: YYYY-MM-DD, default the day here
 * @returns {Promise<Finding[]>}
 */
export async function checkFeed(target, options = {}) {
  const url = locate(target);
  /** @type {Finding[]} */
  const findings = [];
  const whole = await checkOne(url, options, findings);
  if (!whole) return findings;
  for (const { language, url: otherUrl } of otherLanguages(url)) {
    const missing = languageName(language);
    const other = await checkOne(otherUrl, options, findings, {
      absent: {
        level: 'warning',
        message: `is missing: there is no ${missing} feed beside ${whole.toolkit.name}`,
      },
    });
    if (!other) continue;
    const own = languageName(/** @type {string} */ (otherLanguages(otherUrl)[0]?.language));
    compare(whole.toolkit, other.toolkit, missing, findings);
    compare(other.toolkit, whole.toolkit, own, findings);
    compare(whole.stories, other.stories, missing, findings);
    compare(other.stories, whole.stories, own, findings);
  }
  return findings;
}

/**
 * One language: a feed, and its stories as if they were on one page.
 *
 * @param {URL} url
 * @param {Options} options
 * @param {Finding[]} findings
 * @param {{absent?: {level: Finding['level'], message: string}}} [how]
 * @returns {Promise<{toolkit: Feed, stories?: Feed[]} | undefined>}
 */
async function checkOne(url, options, findings, { absent } = {}) {
  const toolkit = await open(url, findings, absent);
  if (!toolkit) return undefined;
  await inspect(toolkit, options, findings);
  if (toolkit.kind === 'stories') return { toolkit, stories: await morePages(toolkit, options, findings) };
  const { stories } = toolkit.json ?? {};
  const at =
    typeof stories === 'string' && URL.canParse(stories, toolkit.url) && new URL(stories, toolkit.url);
  // That it is not there is a dead link, and said as such.
  const first = at && isReachable(at, toolkit, options) && (await readFeed(at).catch(() => undefined));
  if (!first) return { toolkit };
  await inspect(first, options, findings);
  return { toolkit, stories: [first, ...(await morePages(first, options, findings))] };
}

/** @param {URL} url @param {Feed} from @param {Options} options */
const isReachable = (url, from, { offline }) => !offline || url.origin === from.url.origin;

/** @param {URL} url @param {Finding[]} findings @param {{level: Finding['level'], message: string}} [absent] */
async function open(url, findings, absent = { level: 'error', message: 'is not there' }) {
  const say = (/** @type {Finding['level']} */ level, /** @type {string} */ message) =>
    void findings.push({ feed: named(url), level, pointer: '', message });
  try {
    const feed = await readFeed(url);
    if (!feed) say(absent.level, absent.message);
    return feed;
  } catch (error) {
    say('error', `cannot be reached: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** @param {Feed} feed @param {Options} options @param {Finding[]} findings */
async function inspect(feed, options, findings) {
  const found = [...feed.findings];
  if (feed.checked) {
    found.push(...checkTexts(feed, options.today));
    found.push(...(await checkLinks(feed, options)), ...(await checkPictures(feed, options)));
  }
  findings.push(...found.map((finding) => ({ feed: feed.name, ...finding })));
}

/** The pages after the first. @param {Feed} first @param {Options} options @param {Finding[]} findings */
async function morePages(first, options, findings) {
  const seen = new Set([first.url.href]);
  /** @type {Feed[]} */
  const pages = [];
  for (let page = first; page.json?.next_url && pages.length < PAGES;) {
    if (!URL.canParse(page.json.next_url, page.url)) break;
    const url = new URL(page.json.next_url, page.url);
    if (seen.has(url.href)) {
      const message = 'leads back to a page that was read before';
      findings.push({ feed: page.name, level: 'error', pointer: '/next_url', message });
      break;
    }
    seen.add(url.href);
    const next = isReachable(url, page, options) && (await readFeed(url).catch(() => undefined));
    if (!next) break;
    await inspect(next, options, findings);
    pages.push(next);
    page = next;
  }
  return pages;
}

/**
 * @param {Feed | Feed[] | undefined} have
 * @param {Feed | Feed[] | undefined} other
 * @param {string} missing
 * @param {Finding[]} findings
 */
function compare(have, other, missing, findings) {
  if (!have || !other) return;
  if (!Array.isArray(have) && !Array.isArray(other)) {
    const found = [...differences(have.json, other.json, missing)];
    findings.push(...found.map((finding) => ({ feed: have.name, ...finding })));
    return;
  }
  // A story may be on another page in the other language.
  const items = [other].flat().flatMap(({ json }) => (Array.isArray(json?.items) ? json.items : []));
  for (const { json, name } of [have].flat()) {
    const found = [...differences({ items: json?.items }, { items }, missing)];
    const isOrder = (/** @type {{pointer: string}} */ { pointer }) => pointer === '/items';
    findings.push(...found.filter((each) => !isOrder(each)).map((each) => ({ feed: name, ...each })));
  }
}
