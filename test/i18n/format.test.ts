import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  formatDate,
  formatNumber,
  formatPartialDay,
  formatSize,
  languageName,
} from '../../src/i18n/format.js';

// What separates in French: a no-break space, so that no line ends between a number and its unit.
const NB = '\u00a0';

describe('a file size', () => {
  it('is written as the toolkit of the campaign does', () => {
    assert.equal(formatSize('en', 531_456), `519${NB}KB`);
    assert.equal(formatSize('en', 1_090_519), `1.04${NB}MB`);
  });

  it('is in octets in French, with a decimal comma', () => {
    assert.equal(formatSize('fr', 531_456), `519${NB}Ko`);
    assert.equal(formatSize('fr', 1_090_519), `1,04${NB}Mo`);
  });

  it('is in the unit that it fills', () => {
    assert.equal(formatSize('en', 1), `1${NB}B`);
    assert.equal(formatSize('fr', 1023), `1${NB}023${NB}o`);
    assert.equal(formatSize('en', 1024), `1${NB}KB`);
    assert.equal(formatSize('en', 1024 ** 2), `1${NB}MB`);
    assert.equal(formatSize('en', 1024 ** 2 - 1), `1${NB}MB`);
    assert.equal(formatSize('fr', 5 * 1024 ** 3), `5${NB}120${NB}Mo`);
  });
});

describe('a date', () => {
  const day = (month: number, date: number) => new Date(2023, month - 1, date, 12).getTime();

  it('is written out, in the order of the language', () => {
    assert.equal(formatDate('en', day(9, 8)), 'September 8, 2023');
    assert.equal(formatDate('fr', day(9, 8)), '8 septembre 2023');
    assert.equal(formatDate('fr', day(2, 28)), '28 février 2023');
  });

  it('is the first, not the one, of a month in French', () => {
    assert.equal(formatDate('fr', day(3, 1)), '1er mars 2023');
    assert.equal(formatDate('fr', day(3, 11)), '11 mars 2023');
    assert.equal(formatDate('en', day(3, 1)), 'March 1, 2023');
    assert.equal(formatPartialDay('fr', '2023-05-01'), '1er mai 2023');
  });

  it('of a source is as exact as the source', () => {
    assert.equal(formatPartialDay('en', '2023'), '2023');
    assert.equal(formatPartialDay('en', '2023-03'), 'March 2023');
    assert.equal(formatPartialDay('en', '2023-03-08'), 'March 8, 2023');
    assert.equal(formatPartialDay('fr', '2023'), '2023');
    assert.equal(formatPartialDay('fr', '2023-03'), 'mars 2023');
    assert.equal(formatPartialDay('fr', '2023-12-31'), '31 décembre 2023');
  });
});

describe('a number', () => {
  it('is grouped as its readers group it', () => {
    assert.equal(formatNumber('en', 335_000), '335,000');
    assert.equal(formatNumber('fr', 335_000), `335${NB}000`);
    assert.equal(formatNumber('fr', 8.3, 1), '8,3');
  });
});

describe('what is formatted by table', () => {
  const LOCALES = { en: 'en-CA', fr: 'fr-CA' } as const;
  for (const language of ['en', 'fr'] as const) {
    const locale = LOCALES[language];

    it(`is what Intl makes of numbers for ${locale}`, () => {
      const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
      const cents = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10 ** 15 - 1 }), (n) => {
          assert.equal(formatNumber(language, n), whole.format(n));
          // As bytes in units of 1,024, up to a tebibyte.
          const size = (n % 2 ** 40) / 1024 ** 2;
          assert.equal(formatNumber(language, size, 2), cents.format(size));
        }),
        { numRuns: 5000 },
      );
      for (let n = 0; n < 20_000; n++) assert.equal(formatNumber(language, n), whole.format(n));
    });

    it(`is what Intl makes of days and months for ${locale}, but for the first in French`, () => {
      const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
      const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long' });
      fc.assert(
        fc.property(
          fc.date({ min: new Date('0001-01-03'), max: new Date('9999-12-30'), noInvalidDate: true }),
          (date) => {
            const expected = day.format(date).replace(/^1 /, language === 'fr' ? '1er ' : '1 ');
            assert.equal(formatDate(language, date.getTime()), expected);
            if (date.getFullYear() < 1000) return;
            const [year, nth] = [`${date.getFullYear()}`, `${date.getMonth() + 1}`.padStart(2, '0')];
            assert.equal(formatPartialDay(language, `${year}-${nth}`), month.format(date));
          },
        ),
        { numRuns: 5000 },
      );
    });

    it(`is what Intl calls languages in ${locale}`, () => {
      const names = new Intl.DisplayNames(locale, { type: 'language' });
      for (const tag of ['en', 'fr', 'es', 'uk', 'ar', 'zh', 'iu', 'pa'])
        assert.equal(languageName(language, tag), names.of(tag));
    });
  }
});
