// The schema, which editors' tools read, and the validator, which visitors' browsers run, are written apart.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { FeedError } from '../../src/toolkit/errors.js';
import { parseStoryPage } from '../../src/toolkit/stories.js';
import { parseToolkit } from '../../src/toolkit/validate.js';
import { fullStories, fullToolkit, listening, paths, withValue, WRONG, BASE } from '../toolkit/full-feeds.js';

type Schema = Record<string, any>;
type Json = unknown;

const schema = JSON.parse(
  readFileSync(new URL('../../content/toolkit.schema.json', import.meta.url), 'utf8'),
) as Schema;
const ajv = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false });
ajv.addSchema(schema, 'toolkit');
const acceptsToolkit = ajv.getSchema('toolkit')!;
const acceptsStories = ajv.getSchema('toolkit#/$defs/storyFeed')!;

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list or object that may be without anything, and is: the same as none. */
const isEmpty = (value: Json, { type, minItems, required }: Schema) =>
  !minItems &&
  !required &&
  (Array.isArray(value) ? type === 'array' : isObject(value) && type === 'object') &&
  Object.keys(value as object).length === 0;

function address(value: string): string {
  try {
    return new URL(value, BASE).href;
  } catch {
    return value;
  }
}

function tag(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0]!;
  } catch {
    return value;
  }
}

const resolved = (node: Schema): Schema => {
  const name = /[^/]+$/.exec(node.$ref ?? '')?.[0];
  return name ? resolved({ name, ...schema.$defs[name] }) : node;
};

/** A feed as one can compare it: the fields that the format has, in one spelling, without empty lists. */
function canonical(value: Json, reference: Schema): Json {
  const node = resolved(reference);
  if (typeof value === 'string') {
    const text = value
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/\s+/gu, ' ')
      .trim();
    if (node.name === 'language') return tag(value);
    if (node.name === 'url' || node.name === 'contact') return address(value);
    return node.name === 'hashtag' ? text.normalize('NFC').replace(/^#*/, '#') : text;
  }
  if (Array.isArray(value) && node.items) return value.map((item) => canonical(item, node.items));
  if (!isObject(value) || node.type !== 'object') return value;
  const fields = Object.entries(value).flatMap(([key, each]) => {
    const known = node.properties && Object.hasOwn(node.properties, key);
    const field = known ? node.properties[key] : node.additionalProperties;
    if (!field) return [];
    const checked = canonical(each, field);
    return isEmpty(checked, resolved(field)) ? [] : [[key, checked]];
  });
  return Object.fromEntries(fields);
}

/** What the validator kept of a feed, in the feed's own shape; nothing if it refused the whole. */
function kept(feed: Json): Json {
  try {
    const { submission, ...rest } = parseToolkit(feed, listening());
    const { tips, audiences, ...others } = submission ?? { tips: [], audiences: [] };
    const shape = { version: 1, ...rest, submission: { ...others, interview: { tips, audiences } } };
    // Without an alternative text a picture is decorative: that says nothing that was not said.
    const json = JSON.stringify(shape).replaceAll('"alt":"",', '');
    return canonical(JSON.parse(json), schema);
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}

const given = (feed: Json): Json => {
  if (!isObject(feed)) return feed;
  const { $schema: _schema, ...read } = feed;
  return canonical(read, schema);
};

/** Whether nothing of the feed is lost on the way to the visitor. */
function isKept(feed: Json): boolean {
  try {
    assert.deepEqual(kept(feed), given(feed));
    return true;
  } catch {
    return false;
  }
}

const hasTwins = (feed: Json) => {
  const place = listening();
  try {
    parseToolkit(feed, place);
  } catch {
    return false;
  }
  return place.warnings.some((warning) => warning.includes('used before'));
};

const plausible = fc.constantFrom<Json>(
  ...[
    'https://a.example/x',
    'HTTPS://A.EXAMPLE',
    'a/b.jpg',
    '../up.json',
    '//host.example/x',
    '/root',
    '?q',
    '#h',
  ],
  ...[
    'http://a.example/',
    'http://localhost:3000/a',
    'http://127.0.0.1',
    'https://',
    '//',
    'http:',
    'ftp://a.example',
  ],
  ...[
    'https://user:word@a.example/',
    '//user@a.example',
    'javascript:1',
    'data:,x',
    'mailto:a@b.example',
    'a@b.example',
    ' a@b.example\n',
    'a\u200b@b.example',
    'a\uff20b.example',
    'a..b@c.example',
    'a@b.example.',
    'MAILTO:a@b.example',
    '\uff03Tag',
  ],
  ...[
    '2023-09-08',
    '2023-09-31',
    '2024-02-29',
    '2023-02-29',
    '2023-13-01',
    '2023-9-8',
    '2023',
    '2023-00',
    '2023-12',
  ],
  ...[
    '2023-03-05xyz',
    '2023-03-05T10:00',
    '#Tag',
    'Tag',
    '##Tag',
    '#Two Words',
    '#É',
    '#E\u0301',
    '#',
    'en',
    'fr-CA',
    'x',
  ],
  ...[
    ' ',
    '\t\n',
    '\u00a0',
    '\ufeff',
    '\ud800',
    'a\u0000b',
    0,
    -0,
    1,
    1.5,
    -3,
    1e21,
    true,
    false,
    null,
    [],
    {},
    [[]],
  ],
);

const anything = fc.oneof(
  { weight: 4, arbitrary: plausible },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(WRONG)) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.webUrl({ validSchemes: ['http', 'https'] }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

const TOOLKIT = fullToolkit();
const toolkitPaths = paths(TOOLKIT).filter(([first]) => first !== '$schema');

describe('the schema of the toolkit feed', () => {
  it('accepts a feed with every field of the format', () => {
    assert.ok(acceptsToolkit(TOOLKIT), JSON.stringify(acceptsToolkit.errors));
    assert.ok(isKept(TOOLKIT));
  });

  it('accepts a feed exactly when visitors get all of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...toolkitPaths), anything, (path, value) => {
        const feed = withValue(TOOLKIT, path, value);
        if (hasTwins(feed)) return;
        assert.equal(
          acceptsToolkit(feed),
          isKept(feed),
          `/${path.join('/')}: ${JSON.stringify(acceptsToolkit.errors)}`,
        );
      }),
      { numRuns: 2500 },
    );
  });

  it('accepts a feed without any one of its fields exactly when visitors get all the rest', () => {
    for (const path of toolkitPaths.filter(({ length }) => length)) {
      const feed = JSON.parse(JSON.stringify(withValue(TOOLKIT, path, undefined)));
      if (Array.isArray(path.slice(0, -1).reduce<any>((parent, key) => parent[key], TOOLKIT))) continue;
      assert.equal(acceptsToolkit(feed), isKept(feed), `without /${path.join('/')}`);
    }
  });
});

describe('the schema of a story feed', () => {
  it('accepts a feed with every field that a carousel reads', () => {
    const feed = fullStories();
    assert.ok(acceptsStories(feed), JSON.stringify(acceptsStories.errors));
  });

  it('accepts no feed of which a carousel leaves a story out', () => {
    const full = fullStories();
    const storyPaths = paths(full).filter(({ length }) => length);
    fc.assert(
      fc.property(fc.constantFrom(...storyPaths), anything, (path, value) => {
        const feed = withValue(full, path, value);
        if (!acceptsStories(feed)) return;
        const place = listening();
        parseStoryPage(feed, place);
        assert.deepEqual(
          place.warnings.filter((warning) => !warning.includes('used before')),
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });
});
