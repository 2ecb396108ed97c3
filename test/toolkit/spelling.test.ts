// What can be spelled in two ways is in one once it is checked, whatever the feed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseToolkit } from '../../src/toolkit/validate.js';
import { fullToolkit, listening, paths, withValue } from './full-feeds.js';

const odd = fc.constantFrom(
  ...['\r\n', '\r', '\n', '\u200b', '\u00ad', '\ufeff', '\u00a0', ' ', 'e\u0301', 'C\u0327', '\u0623'],
  ...[
    '\uff20',
    '@',
    '\uff03',
    '#',
    '.',
    '..',
    '\u3002',
    'a',
    'B',
    'town.example',
    'fr_CA',
    '-',
    '_',
    '\ud800',
  ],
);
const text = fc.array(odd, { maxLength: 8 }).map((pieces) => pieces.join(''));
const FEED = fullToolkit();
const places = paths(FEED).filter(
  (path) => typeof path.reduce<any>((value, key) => value?.[key], FEED) === 'string',
);

/** Every text of a checked feed, by its field. */
function* texts(value: unknown, field = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [field, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* texts(each, Array.isArray(value) ? field : key);
}

describe('a checked feed', () => {
  it('has one line break, one form of a hashtag, plain addresses and tags of languages as browsers take them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), text, (path, value) => {
        let feed;
        try {
          feed = parseToolkit(withValue(FEED, path, value), listening());
        } catch {
          return;
        }
        for (const [field, each] of texts(feed)) {
          assert.ok(!each.includes('\r'), `${field}: a carriage return`);
          if (/^hashtags?$/.test(field)) {
            assert.equal(each, each.normalize('NFC'));
            assert.match(each, /^#[^\s#\uff03]+$/u);
          }
          if (field === 'email')
            assert.match(each, /^[^\s@\p{DI}\uff01-\uff5e]+@[^\s@\p{DI}\uff01-\uff5e]*[^.\s]$/u);
          if (field === 'language') assert.equal(Intl.getCanonicalLocales(each)[0], each);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same when it is checked again', () => {
    fc.assert(
      fc.property(fc.constantFrom('submission', 'orders'), text, (key, email) => {
        const at = (value: string) =>
          parseToolkit({ version: 1, [key]: { email: value } }, listening())[key as 'orders']?.email;
        const once = at(email);
        if (once !== undefined) assert.equal(at(once), once);
      }),
      { numRuns: 2000 },
    );
  });
});
