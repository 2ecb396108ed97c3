import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FIELDS, fieldsShown, type FieldName } from '../../src/submission/fields.js';
import { check, cleanEmail, lengthOf } from '../../src/submission/validate.js';

const LIMITS: [FieldName, number][] = [
  ['title', 150],
  ['name', 100],
  ['place', 100],
  ['email', 254],
  ['link', 2000],
  ['story', 20_000],
  ['answer.anything', 5000],
  ['photo_alt', 500],
];

/** A value of exactly so many characters that is right for its field. */
function ofLength(name: FieldName, length: number): string {
  const ending = name === 'email' ? '@town.example' : '';
  const beginning = name === 'link' ? 'https://town.example/' : '';
  return beginning + 'a'.repeat(length - beginning.length - ending.length) + ending;
}

describe('what is checked before a story is sent', () => {
  it('takes every field up to its limit, and not one character more', () => {
    for (const [name, limit] of LIMITS) {
      assert.equal(check(name, ofLength(name, limit)), undefined, `${name} of ${limit}`);
      assert.equal(check(name, ofLength(name, limit + 1)), 'too-long', `${name} of ${limit + 1}`);
    }
  });

  it('counts what a reader counts: an emoji, a composed letter and a line break are one each', () => {
    assert.equal(lengthOf('🍁'), 1);
    assert.equal(lengthOf('e\u0301'), 1);
    assert.equal(lengthOf('a\r\nb'), 3);
    assert.equal(check('title', '🍁'.repeat(150)), undefined);
    assert.equal(check('title', '🍁'.repeat(151)), 'too-long');
  });

  it('demands title, story, e-mail address and consent, and nothing else without a photo', () => {
    const demanded = fieldsShown([{ id: 'q' }], false).filter((name) => check(name, '') === 'required');
    assert.deepEqual(demanded, ['title', 'story', 'email', 'consent']);
  });

  it('demands a description and the consent of those pictured with a photo', () => {
    const demanded = fieldsShown([], true).filter((name) => check(name, '') === 'required');
    assert.deepEqual(demanded, ['title', 'story', 'photo_alt', 'photo_consent', 'email', 'consent']);
  });

  it('is not content with spaces alone', () => {
    for (const blank of [' ', '\n\t', '\u00a0'])
      for (const name of ['title', 'story', 'email'] as const) assert.equal(check(name, blank), 'required');
  });

  it('knows an e-mail address from a slip of the hand', () => {
    const right = [
      'jo@harbour.example',
      ' jo@harbour.example ',
      'a.b+c@x-y.example.ca',
      'josé@exämple.ca',
      "o'neil@a.example",
    ];
    const wrong = [
      'jo',
      'jo@',
      '@harbour.example',
      'jo@harbour',
      'jo harbour@x.example',
      'a@b.example, c@d.example',
    ];
    for (const email of right) assert.equal(check('email', email), undefined, email);
    for (const email of [...wrong, 'jo@@x.example', 'jo@x.', '<jo@x.example>'])
      assert.equal(check('email', email), 'invalid', email);
  });

  it('takes only a whole web address for a link', () => {
    for (const link of [
      'https://a.example',
      'http://a.example/x?y#z',
      'HTTPS://A.example',
      'https://é.example/ç',
    ])
      assert.equal(check('link', link), undefined, link);
    const wrong = [
      'a.example',
      'www.a.example',
      '//a.example',
      '/x',
      'https:a.example',
      'https://',
      'ftp://a.example',
    ];
    for (const link of [...wrong, 'javascript:alert(1)', 'mailto:jo@a.example', 'https:///x'])
      assert.equal(check('link', link), 'invalid', link);
  });

  it('has a row for each field, under the name it is sent by', () => {
    assert.deepEqual(
      Object.keys(FIELDS).sort(),
      ['consent', 'email', 'link', 'name', 'photo_alt', 'photo_consent', 'place', 'story', 'title'].sort(),
    );
  });

  it('takes out of an address what nobody sees, wherever it stands', () => {
    const unseen = ['\u200b', '\u200e', '\u202a', '\u202c', '\u2060', '\u00ad', '\ufeff', ' ', '\u00a0'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...unseen.slice(0, 7)))), (slips) => {
        let typed = 'marie@harbour.example';
        for (const [at, sign] of slips) typed = typed.slice(0, at) + sign + typed.slice(at);
        assert.equal(cleanEmail(typed), 'marie@harbour.example');
        assert.equal(check('email', typed), undefined);
      }),
    );
    for (const sign of unseen) assert.equal(cleanEmail(`${sign}a@b.example${sign}`), 'a@b.example');
    assert.equal(cleanEmail('marie＠harbour．example'), 'marie@harbour.example');
    assert.equal(check('email', '\u200b'), 'required');
  });

  it('takes dots in a row, or at an end, for a slip', () => {
    for (const slip of [
      'a@b..ca',
      'a..b@c.example',
      'a.@b.example',
      '.a@b.example',
      'a@.b.example',
      'a@b.example.',
    ])
      assert.equal(check('email', slip), 'invalid', slip);
  });
});
