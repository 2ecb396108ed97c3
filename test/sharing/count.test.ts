import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compose, type Draft } from '../../src/sharing/compose.js';
import { count } from '../../src/sharing/count.js';
import { NETWORKS } from '../../src/sharing/networks.js';

const network = (id: string) => NETWORKS.find((row) => row.id === id)!;
const counted = (id: string, text: string, url = '') => count(network(id), { text, url, subject: '' });

const FAMILY = '👨‍👩‍👧‍👦';

describe('counting for Bluesky', () => {
  it('counts what a reader sees as one character as one', () => {
    assert.equal(counted('bluesky', `é${FAMILY}e\u0301`).used, 3);
  });

  it('counts a link as the composer shortens it', () => {
    const long = 'https://www.town.example/news/2026/a-new-bakery.html';
    assert.equal(counted('bluesky', long).used, 'www.town.example/news/2026/a-'.length + 3);
    assert.equal(counted('bluesky', `(${long}).`).used, 'www.town.example/news/2026/a-'.length + 3 + 3);
    assert.equal(counted('bluesky', 'https://town.example/').used, 'town.example'.length);
    // A path of 15 characters with its slash is the longest that stays whole.
    assert.equal(
      counted('bluesky', 'https://town.example/15-chars-paths').used,
      'town.example/15-chars-paths'.length,
    );
    assert.equal(
      counted('bluesky', 'https://town.example/16-char-in-path').used,
      'town.example/16-char-in-p'.length + 3,
    );
  });

  it('says when the bytes, not the characters, are too many', () => {
    assert.deepEqual(counted('bluesky', FAMILY.repeat(121)), { used: 3025, limit: 3000, unit: 'byte' });
    assert.deepEqual(counted('bluesky', FAMILY.repeat(120)), { used: 120, limit: 300, unit: 'character' });
    assert.equal(counted('bluesky', FAMILY.repeat(301)).used, 301);
  });
});

describe('counting for Mastodon', () => {
  it('counts links 23 and people by their local name', () => {
    assert.equal(counted('mastodon', 'https://town.example/a/very/long/way/to/the/page').used, 23);
    assert.equal(counted('mastodon', 'town.example').used, 12);
    assert.equal(counted('mastodon', 'by @ada@social.town.example and @bob').used, 'by @ada and @bob'.length);
    assert.equal(counted('mastodon', 'mail ada@town.example').used, 21);
    assert.equal(counted('mastodon', `${FAMILY} ça`).used, 4);
  });
});

describe('counting for the others', () => {
  it('counts the text that is sent: no link where the link has its own place', () => {
    const draft: Draft = { text: 'Hello', url: 'https://town.example/', hashtags: [] };
    const used = (id: string) => count(network(id), compose(draft, network(id))).used;
    for (const id of ['threads', 'reddit', 'linkedin', 'facebook', 'telegram', 'teams'])
      assert.equal(used(id), 5, id);
    for (const id of ['whatsapp', 'email', 'sms', 'instagram']) assert.equal(used(id), 5 + 1 + 21, id);
  });

  it('has the limits that the networks name', () => {
    const limits = { x: 280, linkedin: 3000, bluesky: 300, threads: 500, mastodon: 500, reddit: 300 };
    for (const [id, limit] of Object.entries(limits)) assert.equal(counted(id, 'a').limit, limit, id);
    for (const id of ['facebook', 'whatsapp', 'telegram', 'teams', 'sms', 'instagram'])
      assert.equal(counted(id, 'a').limit, undefined, id);
  });

  it('counts graphemes as Intl.Segmenter does', () => {
    const segmenter = new Intl.Segmenter('en');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        assert.equal(counted('threads', text).used, [...segmenter.segment(text)].length);
      }),
      { numRuns: 1000 },
    );
  });
});
