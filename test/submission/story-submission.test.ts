import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fieldsShown } from '../../src/submission/fields.js';
import { makeSubmission, newId, toFormData } from '../../src/submission/story-submission.js';

const values = {
  title: 'The net loft is open again',
  story: ' Marta came in May.\nWe had given up. ',
  name: '  ',
  email: ' jo@harbour.example ',
  audience: 'cook',
  'answer.dish': 'Borscht',
  'answer.game': 'Of another set',
  consent: 'yes',
};
const circumstances = { id: 'an-id', language: 'en', campaign: 'A Chair for Everyone' };
const shown = ['audience' as const, ...fieldsShown([{ id: 'dish' }], false)];

describe('the story as it is sent', () => {
  it('has the fields of the contract, and no empty one but the trap', () => {
    assert.deepEqual(Object.fromEntries(toFormData(makeSubmission(values, shown, circumstances))), {
      submission_id: 'an-id',
      language: 'en',
      campaign: 'A Chair for Everyone',
      title: 'The net loft is open again',
      story: ' Marta came in May.\nWe had given up. ',
      email: 'jo@harbour.example',
      audience: 'cook',
      'answer.dish': 'Borscht',
      consent: 'yes',
      website: '',
    });
  });

  it('carries the photo under the one name that receivers know', () => {
    const photo = new Blob(['x'], { type: 'image/jpeg' });
    const sent = toFormData(makeSubmission(values, shown, { ...circumstances, photo })).get('photo') as File;
    assert.equal(sent.name, 'photo.jpg');
    assert.equal(sent.type, 'image/jpeg');
  });

  it('is not changed by toJSON of old libraries', () => {
    const arrays = Array.prototype as { toJSON?: () => string };
    const strings = String.prototype as { toJSON?: () => string };
    arrays.toJSON = strings.toJSON = () => 'corrupted';
    try {
      const sent = toFormData(makeSubmission(values, shown, circumstances));
      assert.equal(sent.get('story'), values.story);
      assert.equal(sent.get('answer.dish'), 'Borscht');
    } finally {
      delete arrays.toJSON;
      delete strings.toJSON;
    }
  });

  it('says what was written as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (story) => {
        fc.pre(!!story.trim());
        const sent = toFormData(makeSubmission({ story }, ['story'], circumstances)).get('story') as string;
        assert.equal(sent, story.replace(/\p{Surrogate}/gu, '\ufffd'));
      }),
    );
  });

  it('has an id of its own: a UUID of version 4, another one each time', () => {
    const ids = Array.from({ length: 1000 }, newId);
    for (const id of ids)
      assert.match(id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.equal(new Set(ids).size, ids.length);
  });
});
