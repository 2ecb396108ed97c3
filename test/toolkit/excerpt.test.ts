import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { excerpt } from '../../src/toolkit/excerpt.js';

describe('the excerpt of a story', () => {
  it('is the whole of a text that is hardly longer', () => {
    const text = 'word '.repeat(119).trim();
    assert.deepEqual(excerpt(text), { short: text, cut: false });
  });

  it('ends with a sentence where one ends in time', () => {
    const sentence = 'A neighbour came by with soup and stayed for the afternoon. ';
    const { short, cut } = excerpt(sentence.repeat(20), 'en');
    assert.equal(cut, true);
    assert.match(short, /afternoon\. …$/);
    assert.ok(short.length > 320 && short.length <= 482, String(short.length));
  });

  it('ends with a word where no sentence ends', () => {
    assert.match(excerpt('neighbours '.repeat(90), 'en').short, /neighbours…$/);
  });

  it('is as long in a language without spaces', () => {
    for (const [language, sentence] of [
      ['zh', '我们一家三年前来到这个小镇，邻居们非常热情。'],
      ['ja', '三年前にこの町へ引っ越してきました。'],
      ['th', 'เราย้ายมาอยู่เมืองนี้เมื่อสามปีก่อน'],
    ] as const) {
      const { short } = excerpt(`“${sentence.repeat(50)}`, language);
      assert.ok(short.length > 300 && short.length <= 482, `${language}: ${short.length}`);
    }
  });

  it('never ends inside of what is read as one character', () => {
    const unit = fc.constantFrom('🍁', '👩‍👩‍👧', '🇨🇦', 'e\u0301', 'नि', 'a', ' ', '.', '”', '한');
    const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
    fc.assert(
      fc.property(fc.array(unit, { minLength: 400, maxLength: 700 }), (units) => {
        const text = units.join('');
        const { short, cut } = excerpt(text);
        if (!cut) return;
        const shown = graphemes(short.replace(/ ?…$/, ''));
        assert.deepEqual(shown, graphemes(text).slice(0, shown.length));
      }),
      { numRuns: 300 },
    );
  });

  it('is not empty for a single endless character', () => {
    assert.ok(excerpt(`a${'\u0301'.repeat(900)}`).short.length > 300);
  });

  it('needs no segmenter', () => {
    const { Segmenter } = Intl;
    try {
      Reflect.deleteProperty(Intl, 'Segmenter');
      assert.match(excerpt('neighbours '.repeat(90)).short, /neighbours…$/);
      assert.ok(!/[\ud800-\udbff]…/.test(excerpt(`a${'🍁'.repeat(400)}`).short));
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { configurable: true, writable: true, value: Segmenter });
    }
  });
});
