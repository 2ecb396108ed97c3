import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchLanguage } from '../../src/i18n/languages.js';
import { shownLanguage } from '../../src/i18n/localize.js';

describe('the language of a page', () => {
  it('is French in whichever way it is written', () => {
    for (const tag of ['fr', 'FR', 'fr-CA', 'fr-ca', 'FR-FR', ' fr ', 'fr_CA', 'fr-Latn-CA']) {
      assert.equal(shownLanguage(tag), 'fr', tag);
    }
  });

  it('is English where it is English, not shipped, empty or nonsense', () => {
    for (const tag of [
      'en',
      'en-CA',
      'EN',
      '',
      ' ',
      'de',
      'iu',
      'frr',
      'fro-CA',
      'x-fr',
      '__proto__',
      'constructor',
      'toString',
    ]) {
      assert.equal(shownLanguage(tag), 'en', tag);
    }
  });
});

describe('a language that is written in several scripts', () => {
  const codes = ['en', 'iu-Latn', 'iu-Cans', 'zh-Hans', 'zh-Hant', 'es'];

  it('is found by its script, in whichever way the tag is written', () => {
    for (const [tag, code] of [
      ['iu-Latn', 'iu-Latn'],
      ['iu_cans_CA', 'iu-Cans'],
      ['ZH-HANT-hk', 'zh-Hant'],
      ['es-MX', 'es'],
      ['es-419', 'es'],
    ] as const)
      assert.equal(matchLanguage(tag, codes), code, tag);
  });

  it('is found by the script that its country writes', () => {
    assert.equal(matchLanguage('zh-TW', codes), 'zh-Hant');
    assert.equal(matchLanguage('zh_CN', codes), 'zh-Hans');
    assert.equal(matchLanguage('zh', codes), 'zh-Hans');
    assert.equal(matchLanguage('iu', codes), 'iu-Cans');
  });

  it('is nothing where the tag is none', () => {
    for (const tag of ['', 'zh-!', 'zho', 'eng', 'x-zh'])
      assert.equal(matchLanguage(tag, codes), undefined, tag);
  });
});
