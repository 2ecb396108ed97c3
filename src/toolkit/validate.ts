/**
 * The toolkit feed's table of fields. To add a field: a row here, a row in
 * `types.ts`, a line in the schema.
 */

import { FeedError } from './errors.js';
import { freeze } from './freeze.js';
import {
  contact,
  day,
  email,
  handles,
  hashtag,
  isObject,
  language,
  line,
  own,
  partialDay,
  positive,
  record,
  text,
  url,
  whole,
  type Place,
  type Rule,
} from './rules.js';
import { items, list, some } from './lists.js';
import { shared } from './store.js';
import type { Campaign, Picture, PostImage, Submission, Toolkit } from './types.js';

/** The version of the toolkit feed that this library reads. */
export const VERSION = 1;

const picture: Rule<Picture> = (value, place) => {
  const found = record({ alt: text, url, width: positive, height: positive }, 'url')(value, place);
  return found && { alt: '', ...found };
};

const campaign = record({
  name: line,
  url,
  hashtag,
  organization: record({ name: line, url }, 'name'),
  mentions: handles,
  accounts: items(
    record({ network: line, name: line, url: contact }, 'name', 'url'),
    '"name" and an https or mailto "url"',
  ),
  image: picture,
}) as Rule<Campaign>;

const rendition = record(
  { url, networks: list(line), width: positive, height: positive, type: line, size: positive, still: url },
  'url',
);

const image: Rule<PostImage> = (value, place) => {
  const found = record({ alt: text, renditions: list(rendition) })(value, place);
  return found?.renditions?.length
    ? ({ alt: found.alt ?? '', renditions: found.renditions } as PostImage)
    : undefined;
};

const posts = items(
  record(
    { id: text, text, url, hashtags: list(hashtag), validFrom: day, validThrough: day, page: url, image },
    'id',
    'text',
    'url',
  ),
  '"id", "text" and an https "url"',
);

const fact = record({ text, source: record({ name: line, url, date: partialDay }, 'name') }, 'text');

const messages = items(record({ id: text, text, facts: list(fact) }, 'id', 'text'), '"id" and "text"');

// With ids of their own: each becomes the name of a field that is sent.
const questions = items(record({ id: text, text }, 'id', 'text'), '"id" and "text"');
const audiences = items(record({ id: text, name: line, questions }, 'id', 'name'), '"id" and "name"');
const interview = record({ tips: list(text), audiences });

const submission: Rule<Submission> = (value, place) => {
  const found = record({
    url,
    email,
    guidelines: list(text),
    topics: list(text),
    interview,
    privacy: record({ text, url }),
    consent: text,
  })(value, place);
  if (!found) return undefined;
  const { interview: { tips = [], audiences = [] } = {}, ...rest } = found;
  return { ...rest, tips, audiences } as Submission;
};

const downloads = items(
  record({ title: line, url, type: line, size: positive }, 'title', 'url'),
  '"title" and an https "url"',
);

const guides = items(
  record({ id: text, title: line, introduction: text, steps: some(text), downloads }, 'id', 'title', 'steps'),
  '"id", "title" and one of "steps"',
);

const variants = items(record({ id: text, name: line }, 'id', 'name'), '"id" and "name"');
const products = items(
  record({ id: text, name: line, variants, image: picture, max: whole }, 'id', 'name'),
  '"id" and "name"',
);

const rules = {
  language,
  modified: line,
  notice: text,
  campaign,
  posts,
  messages,
  stories: url,
  submission,
  guides,
  products,
  orders: record({ email, text }),
};

/**
 * Checks a toolkit feed: any JSON value whatever.
 *
 * @param place where it came from, and whom to tell what was left out
 * @throws {FeedError} `not-json` if it is no object, `version` if it is of another version
 */
export function parseToolkit(json: unknown, place: Place): Toolkit {
  if (!isObject(json)) throw new FeedError('not-json', 'the feed is not a JSON object');
  const version = own(json, 'version');
  if (version !== VERSION) throw new FeedError('version', `the feed's "version" is not ${VERSION}`);
  const found = record(rules)(json, place)!;
  return freeze({
    ...found,
    campaign: found.campaign ?? { mentions: {}, accounts: [] },
  } as Toolkit);
}

/** The toolkit feed at an absolute address. */
export const toolkitAt = /* @__PURE__ */ shared('toolkit', parseToolkit);
