import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shippedLanguage } from '../../src/i18n/languages.js';

describe('the language of a page', () => {
  it('is French in whichever way it is written', () => {
    for (const tag of ['fr', 'FR', 'fr-CA', 'fr-ca', 'FR-FR', ' fr ', 'fr_CA', 'fr-Latn-CA']) {
      assert.equal(shippedLanguage(tag), 'fr', tag);
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
      assert.equal(shippedLanguage(tag), 'en', tag);
    }
  });
});
