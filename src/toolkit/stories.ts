/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as it is in the wild. */

import { FeedError } from './errors.js';
import { freeze } from './freeze.js';
import { htmlText } from './html-text.js';
import { withReferences } from './references.js';
import { wellFormed } from './plain-text.js';
import { items, list } from './lists.js';
import {
  day,
  flag,
  isObject,
  language,
  line,
  own,
  record,
  storyId,
  text,
  url,
  type Checked,
  type Place,
  type Rule,
} from './rules.js';
import { shared } from './store.js';
import type { Story, StoryPage } from './types.js';

/** Days that generators write where they have none: the zeros of Go and .NET, Windows, SQL, OLE, Mac OS and Unix. */
const ZERO = /\b0\d{3}\b|^(1601|1753|19(00|04|70))-01-01|^1899-12-3/;

/** Milliseconds since 1970; a day without a time is that day in the reader's own zone. */
export const published: Rule<number> = (value, place) => {
  const [, date, time] =
    // RFC 3339, also with a space for the T; an RFC 2822 date as in RSS. Engines find dates in any words.
    (typeof value === 'string' &&
      /^\s*(\d{4}-\d\d-\d\d|(?:[a-z]{3}, ?)?\d\d? [a-z]{3} \d{4})(?:[t ]+(\d.*\S))?\s*$/i.exec(value)) ||
    [];
  if (!date || ZERO.test(date)) return undefined;
  const isDay = /^\d{4}/.test(date);
  if (isDay && !day(date, place)) return undefined;
  // `10:00:00 UTC` and `10:00:00 -0400`, as Ruby writes them.
  const rest = time
    ?.toUpperCase()
    .replace(/ ?(UTC|GMT|Z)$/, 'Z')
    .replace(/ ?([+-]\d\d):?(\d\d)$/, '$1:$2');
  // A zone by another name, such as EST, is only read behind a date with slashes.
  const iso = !rest || !/[A-Y]$/.test(rest);
  const ms = Date.parse(
    !isDay
      ? `${date} ${time ?? ''}`
      : iso
        ? `${date}T${rest ?? '00:00'}`
        : `${date.replaceAll('-', '/')} ${rest}`,
  );
  return Number.isFinite(ms) && ms !== 0 ? ms : undefined;
};

/** Feeds made from web pages have `&#8217;` in fields that are text by the standard; read, it is still text. */
const decoded =
  (rule: Rule<string>): Rule<string> =>
  (value, place) => {
    const found = rule(value, place);
    return found && rule(withReferences(found), place);
  };
const title = decoded(line);

const extension = record({ person: line, place: line, image_alt: text, example: flag });
const author = record({ name: title }, 'name');

const fields = record(
  {
    id: storyId,
    url,
    external_url: url,
    title,
    summary: decoded(text),
    content_text: text,
    content_html: text,
    image: url,
    banner_image: url,
    date_published: published,
    language,
    authors: list(author),
    author,
    tags: list(title),
    _im: extension,
  },
  'id',
);

function story(item: Checked<typeof fields>): Story | undefined {
  const whole =
    item.content_text ?? ((item.content_html && wellFormed(htmlText(item.content_html))) || undefined);
  const body = item.summary ?? whole;
  if (!item.title && !body) return undefined;
  const { person, place, image_alt, example } = item._im ?? {};
  const authors = item.authors?.length ? item.authors : item.author ? [item.author] : [];
  return {
    id: item.id,
    url: item.url ?? item.external_url,
    title: item.title,
    text: body,
    whole: whole === body ? undefined : whole,
    image: item.image ?? item.banner_image,
    imageAlt: image_alt ?? '',
    published: item.date_published,
    language: item.language,
    authors: authors.map(({ name }) => name),
    tags: item.tags ?? [],
    person,
    place,
    example: example ?? false,
  };
}

const stories = items<Story>((value, place) => {
  const item = fields(value, place);
  return item && story(item);
}, '"id" and one of "title", "summary", "content_text", "content_html"');

/**
 * Checks one page of a JSON Feed: any JSON value whatever.
 *
 * @throws {FeedError} `not-json` if it is no object, `version` if it is no JSON Feed
 */
export function parseStoryPage(json: unknown, place: Place): StoryPage {
  if (!isObject(json)) throw new FeedError('not-json', 'the feed is not a JSON object');
  const version = own(json, 'version');
  const known =
    typeof version === 'string'
      ? version.includes('jsonfeed.org/version/1')
      : Array.isArray(own(json, 'items'));
  if (!known) throw new FeedError('version', 'not a JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/');
  const found = record({ title: line, language, items: stories, next_url: url })(json, place)!;
  const { title, language: tongue, next_url: next } = found;
  return freeze({
    title,
    language: tongue,
    next,
    stories: (found.items ?? []).map((item) => ({ ...item, language: item.language ?? tongue })),
  });
}

/** One page of a JSON Feed at an absolute address. */
export const storyPageAt = /* @__PURE__ */ shared('stories', parseStoryPage);
