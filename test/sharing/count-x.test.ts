import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import twitter from 'twitter-text';
import { count } from '../../src/sharing/count.js';
import { NETWORKS } from '../../src/sharing/networks.js';

const x = NETWORKS.find(({ id }) => id === 'x')!;
const ours = (text: string, url = '') => count(x, { text, url, subject: '' }).used;
const oracle = (text: string): number => twitter.parseTweet(text).weightedLength;

const EMOJI = '👍 👍🏽 🇨🇦 1️⃣ #⃣ ❤️ 👨‍👩‍👧‍👦 👩🏿‍🚒 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈 ☎️ 🧕🏾 🤷‍♀️ ⛹️‍♂️ 🇨 👩‍❤️‍👨 ©️ © ™ ‼️'.split(' ');
const WORDS =
  'new neighbour l’été Québec NOËL cœur français « » … — – ’ “ ” 温かい 안녕하세요 مرحبا שלום नमस्ते Привет e\u0301te\u0301 Å\u0323 \u202f \u2009 \u00a0 \n \t \u200d \ufeff 𝒳 \u202eabc # @ $5 #tag @name a@b . , ( ) [ ] " \' / :'.split(
    / /,
  );
const URLS = [
  'https://example.com',
  'http://example.ca/',
  'https://www.canada.ca/en/immigration-refugees-citizenship/campaigns/immigration-matters.html',
  'https://example.org/a_(b)_c?d=e&f=g#h',
  'https://example.com/été/où?q=a.b!',
  'https://example.com:8443/path.',
  'https://sub.example.co.uk/a,b;c:d@e~f|g',
  'HTTPS://EXAMPLE.COM/A',
  'https://münchen.de/x',
  'https://example.com/Привет-мир',
  'https://example.com?q=1',
  'https://example.com/a/(b(c)d)/e)',
  'https://example.com/#anchor',
  'https://xn--bcher-kva.de/-',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...EMOJI) },
  { weight: 2, arbitrary: fc.constantFrom(...URLS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '. ', '(', ')', '、', '!')), { maxLength: 25 })
  .map((pairs) => pairs.flat().join(''));

/**
 * What the oracle sees otherwise than we promise to: a bare domain is text, whatever it looks like, and any
 * top-level domain will do. It also forgets an address that follows one that it refused.
 */
const isComparable = (candidate: string): boolean => {
  const normal = candidate.normalize('NFC');
  return (
    !/[a-z0-9@$#＠＃\ufeff]https?:|\.(com|ca|org|uk|de)[a-z0-9@+-]/i.test(normal) &&
    twitter.extractUrls(normal).every((url) => /^https?:/i.test(url))
  );
};

describe('counting for X', () => {
  it('agrees with twitter-text 3.1 on 10,000 texts', () => {
    let compared = 0;
    fc.assert(
      fc.property(text.filter(isComparable), (candidate) => {
        compared++;
        assert.equal(ours(candidate), oracle(candidate));
      }),
      { numRuns: 10_000 },
    );
    assert.ok(compared >= 10_000);
  });

  it('agrees with it on every single character', () => {
    const differing: string[] = [];
    for (let code = 1; code <= 0x1ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const between = `a${String.fromCodePoint(code)}b`;
      if (ours(between) !== oracle(between)) differing.push(code.toString(16));
    }
    assert.deepEqual(differing, []);
  });

  it('counts emoji that are newer than twitter-text as one emoji', () => {
    for (const emoji of ['❤️‍🔥', '🫱🏽‍🫲🏿', '🧑‍🤝‍🧑', '🐦‍⬛']) {
      assert.equal(ours(emoji), 2, emoji);
      assert.ok(oracle(emoji) > 2, `${emoji}: twitter-text knows it now`);
    }
  });

  it('counts a link 23 under any top-level domain, and with the post’s own link', () => {
    assert.equal(ours('https://town.example/a-long-path/that-goes-on.html'), 23);
    assert.equal(ours('http://127.0.0.1:8080/page?x=1'), 23);
    assert.equal(ours('see https://town.example/.'), 28);
    assert.equal(ours('Hello', 'https://town.example/news'), 5 + 1 + 23);
    assert.equal(ours('', 'https://town.example/news'), 23);
  });

  it('counts a bare domain as text', () => {
    assert.equal(ours('town.example'), 12);
    assert.equal(ours('canada.ca'), 9);
  });

  it('stays fast on texts that are made to be slow', () => {
    const start = performance.now();
    for (const nasty of [
      'https://a.com/' + '('.repeat(5000),
      'https://' + 'a-'.repeat(5000),
      'https://a.com/' + 'a.'.repeat(5000) + '"',
      'https://' + 'a.'.repeat(5000) + '!',
    ])
      ours(nasty);
    assert.ok(performance.now() - start < 500);
  });
});
