// Whatever arrives: nothing throws but the errors that have words, and what comes out is frozen plain data.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FeedError } from '../../src/toolkit/errors.js';
import type { Place } from '../../src/toolkit/rules.js';
import { parseStoryPage } from '../../src/toolkit/stories.js';
import { parseToolkit } from '../../src/toolkit/validate.js';
import {
  addresses,
  faults,
  fullStories,
  fullToolkit,
  listening,
  paths,
  withValue,
  WRONG,
} from './full-feeds.js';

const FEEDS = [
  ['a toolkit', parseToolkit, fullToolkit()],
  ['a story feed', parseStoryPage, fullStories()],
] as const;

/** Checks a value as a feed and gives what is wrong with the outcome. */
function outcome(parse: (json: unknown, place: Place) => unknown, json: unknown): string[] {
  const place = listening();
  let feed: unknown;
  try {
    feed = parse(json, place);
  } catch (error) {
    return error instanceof FeedError ? [] : [`throws ${String(error)}`];
  }
  return [
    ...faults(feed),
    ...addresses(feed)
      .filter((url) => !/^(https:|mailto:)/.test(url))
      .map((url) => `an address that is no https: ${url}`),
    ...place.warnings.filter((line) => /undefined|\[object/.test(line)),
  ];
}

/** The same feed with the keys that a validator must not follow. */
const poisoned = (feed: unknown): unknown =>
  JSON.parse(
    JSON.stringify(feed).replaceAll(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,"hasOwnProperty":0,',
    ),
  );

for (const [name, parse, full] of FEEDS) {
  describe(`${name} that somebody got wrong`, () => {
    it('is complete data when nothing is wrong with it', () => {
      const place = listening();
      assert.deepEqual(faults(parse(full, place)), []);
      assert.deepEqual(place.warnings, []);
    });

    for (const [kind, wrong] of Object.entries(WRONG)) {
      it(`is refused or plain frozen data with ${kind} at any one path`, () => {
        const found = paths(full).flatMap((path) =>
          outcome(parse, withValue(full, path, wrong)).map((fault) => `/${path.join('/')}: ${fault}`),
        );
        assert.deepEqual(found, []);
        assert.ok(paths(full).length > 40, 'the feed has few paths');
      });
    }

    it('is refused or plain frozen data whatever JSON it is', () => {
      fc.assert(
        fc.property(fc.json({ maxDepth: 6 }), (text) => {
          assert.deepEqual(outcome(parse, JSON.parse(text)), []);
        }),
        { numRuns: 2000 },
      );
    });

    it('is plain frozen data with any JSON at any path', () => {
      const anywhere = fc.constantFrom(...paths(full));
      fc.assert(
        fc.property(fc.array(fc.tuple(anywhere, fc.jsonValue()), { maxLength: 4 }), (changes) => {
          let json: unknown = full;
          for (const [path, value] of changes) {
            // An earlier change may have taken the path away.
            if (paths(json).some((each) => each.join('/') === path.join('/')))
              json = withValue(json, path, value);
          }
          assert.deepEqual(outcome(parse, json), []);
        }),
        { numRuns: 1500 },
      );
    });

    it('pollutes no prototype', () => {
      assert.deepEqual(outcome(parse, poisoned(full)), []);
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
      assert.equal(([] as { polluted?: boolean }).polluted, undefined);
    });

    it('may be nested 20,000 deep anywhere', () => {
      const deep: unknown = JSON.parse('{"a":['.repeat(10_000) + ']}'.repeat(10_000));
      const found = paths(full).flatMap((path) => outcome(parse, shallow(full, path, deep)));
      assert.deepEqual(found, []);
    });

    it('keeps no half surrogate pair, which would break every link made of it', () => {
      const lone = JSON.parse(JSON.stringify(full), (key, value: unknown) =>
        typeof value === 'string' && /^(id|text|title|content_text|summary|name|tags|\d+)$/.test(key)
          ? `${value}\ud83d and \ude00`
          : value,
      ) as unknown;
      assert.deepEqual(outcome(parse, lone), []);
      assert.match(JSON.stringify(parse(lone, listening())), /\ufffd and \ufffd/);
    });
  });
}

/** As `withValue`, without copying the value, which structuredClone could not. */
function shallow(json: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(json) ? [...json] : { ...(json as object) }) as Record<string, unknown>;
  copy[key] = shallow(copy[key], rest, value);
  return copy;
}
