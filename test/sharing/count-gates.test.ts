// What is cheap and what is thorough count the same: only texts that need it pay for the thorough one.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { count } from '../../src/sharing/count.js';
import { NETWORKS } from '../../src/sharing/networks.js';

const used = (id: string, text: string) =>
  count(
    NETWORKS.find((network) => network.id === id)!,
    { text, url: '', subject: '' },
  ).used;

const PIECES =
  'a é e\u0301 ’ … \u00ad \u200b \u2060 © ™ ☎ ❤ ⌚ ☺ ✂ 🏠 👪 👋 ⛹ 1 # \ufe0f \ufe0e \u200d \u20e3 🏽 🏻 🇨 🇦 한 ก ำ न म स ् 字 \u{e0067} \u{e007f}'.split(
    ' ',
  );
const text = fc.array(
  fc.oneof(fc.constantFrom(...PIECES, ' ', '\n'), fc.string({ unit: 'binary', maxLength: 2 })),
  {
    maxLength: 12,
  },
);

describe('counting', () => {
  it('takes as one grapheme what the engine does, with and without what joins', () => {
    const segmenter = new Intl.Segmenter();
    fc.assert(
      fc.property(text, (pieces) => {
        const joined = pieces.join('');
        assert.equal(used('whatsapp', joined), [...segmenter.segment(joined)].length, JSON.stringify(joined));
      }),
      { numRuns: 20_000 },
    );
  });

  it('takes as one emoji what the standard lists, with and without what joins', () => {
    const all = new RegExp('\\p{RGI_Emoji}|\\p{RI}{2}|[#*\\d]\\ufe0f?\\u20e3', 'gv');
    const weight = (given: string) =>
      [...given.normalize('NFC').replace(all, 'xx')].reduce((sum, character) => {
        const code = character.codePointAt(0)!;
        const isOne =
          code < 0x1100 ||
          (code >= 0x2000 && code <= 0x200d) ||
          (code >= 0x2010 && code <= 0x201f) ||
          (code >= 0x2032 && code <= 0x2037);
        return sum + (isOne ? 1 : 2);
      }, 0);
    // Neither a list of emoji nor a test may change how these are counted.
    for (const given of ['👪', '👪🏽', '❤️', '👍🏽', '©️', '1️⃣'])
      assert.equal(used('x', given), weight(given), given);
    fc.assert(
      fc.property(text, (pieces) => {
        const joined = pieces.join('');
        assert.equal(used('x', joined), weight(joined), JSON.stringify(joined));
      }),
      { numRuns: 20_000 },
    );
  });

  it('takes an address as 23 wherever it stands, plain or not', () => {
    for (const [given, expected] of [
      ['https://example.ca/a/b-c_d?e=f', 23],
      ['see https://example.ca/été', 27],
      ['see (https://example.ca/x) now', 33],
      ['two https://a.ca https://b.ca/x.', 52],
      ['\ufeffhttps://example.ca', used('x', '\ufeff') + 18],
    ] as const)
      assert.equal(used('x', given), expected, given);
  });
});
