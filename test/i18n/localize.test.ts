import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/i18n/languages.js';
import { bindMsg, str } from '../../src/i18n/localize.js';

const carried = { fr: { 'common.retry': 'Réessayer', 'common.two': str`${1} sur ${0}` } };

describe('a text of the interface', () => {
  let language: Language = 'en';
  // Called by another name, so that the extraction does not take these for texts of the interface.
  const say = bindMsg(() => language, carried);

  it('is in the language that is asked for at that moment', () => {
    language = 'en';
    assert.equal(say('Try again', { id: 'common.retry' }), 'Try again');
    language = 'fr';
    assert.equal(say('Try again', { id: 'common.retry' }), 'Réessayer');
    language = 'en';
    assert.equal(say('Try again', { id: 'common.retry' }), 'Try again');
  });

  it('has its values where its language wants them', () => {
    language = 'fr';
    assert.equal(say(str`${9} has ${2}`, { id: 'common.two' }), '2 sur 9');
  });

  it('is in English where its element carries no other', () => {
    const other = bindMsg(() => 'fr', {});
    assert.equal(other('Try again', { id: 'common.retry' }), 'Try again');
    assert.equal(say('Try again', { id: 'common.retry' }), 'Réessayer');
  });
});
