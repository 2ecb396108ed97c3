// What a form, a town and a stranger can rely on when a story is sent.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import sharp from 'sharp';
import exifr from 'exifr';
import { timeFor } from '../src/http/deadline.js';
import { senderOf } from '../src/http/address.js';
import { newModerator } from './moderator.js';
import { feedOf, idOf, post, start, storyFields } from './support.js';

const picture = async (width = 40, height = 20, format: 'jpeg' | 'png' | 'webp' = 'jpeg') =>
  new Blob([
    new Uint8Array(
      await sharp({ create: { width, height, channels: 3, background: '#285' } })
        .withExif({ IFD0: { Copyright: 'secret' }, IFD3: { GPSLatitude: '45/1 25/1 0/1' } })
        .toFormat(format)
        .toBuffer(),
    ),
  ]);
const withPhoto = async (blob: Blob, more = {}) =>
  storyFields({ photo: blob, photo_alt: 'A queue', photo_consent: 'yes', ...more });

const faultsOf = async (response: Response) => {
  assert.equal(response.status, 422);
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  const { errors } = (await response.json()) as { errors: { field: string; code: string; detail: string }[] };
  return errors.map(({ field, code }) => `${field} ${code}`).join(', ');
};

describe('a story that is sent', () => {
  const cleanups: (() => unknown)[] = [];
  let receiver: Awaited<ReturnType<typeof start>>;
  before(async () => {
    receiver = await start({ after: (clean) => cleanups.push(clean) });
  });
  after(async () => {
    for (const clean of cleanups.reverse()) await clean();
  });
  const send = (fields = storyFields(), headers = {}) => post(receiver.publicUrl, fields, headers);

  it('is taken once, however often and however parallel it is sent', async () => {
    const fields = storyFields();
    const answers = await Promise.all(Array.from({ length: 25 }, () => send(fields)));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))].sort(), [200, 201]);
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(new Set(await Promise.all(answers.map(idOf))).size, 1);
  });

  it('is refused under a number that another one has', async () => {
    const fields = storyFields();
    await send(fields);
    const other = await send({ ...fields, story: 'Another.' });
    assert.equal(other.status, 422);
    assert.equal(((await other.json()) as { errors?: unknown }).errors, undefined);
  });

  const WRONG: [string, Record<string, string | undefined>, string][] = [
    ['without a title', { title: undefined }, 'title required'],
    ['with spaces for a story', { story: ' \u00a0\n\t\u200b' }, 'story required'],
    ['with a title of 151', { title: 'é'.repeat(151) }, 'title too-long'],
    ['with a story of 20,001', { story: 'é'.repeat(20_001) }, 'story too-long'],
    ['with a name of 101', { name: '😀'.repeat(101) }, 'name too-long'],
    ['with a place of 101', { place: 'x'.repeat(101) }, 'place too-long'],
    ['with a link of 2,001', { link: `https://a.ca/${'x'.repeat(1988)}` }, 'link too-long'],
    ['with an answer of 5,001', { 'answer.q1': 'x'.repeat(5001) }, 'answer.q1 too-long'],
    ['with a long description', { photo_alt: 'x'.repeat(501) }, 'photo_alt too-long'],
    ['without consent', { consent: undefined }, 'consent required'],
    ['with another word for consent', { consent: 'no' }, 'consent required'],
    ['with an address that is none', { email: 'nobody' }, 'email invalid'],
    ['with a long address', { email: `${'a'.repeat(250)}@b.ca` }, 'email too-long'],
    ['with a script for a link', { link: 'javascript:alert(1)' }, 'link invalid'],
    ['with half a link', { link: '//example.ca' }, 'link invalid'],
    ['in another language', { language: 'de' }, 'language invalid'],
    ['without a language', { language: undefined }, 'language required'],
    ['without a number', { submission_id: undefined }, 'submission_id required'],
    ['with a number that is none', { submission_id: 'one' }, 'submission_id invalid'],
    ['with several faults', { title: '', email: '' }, 'title required, email required'],
  ];
  for (const [what, fields, faults] of WRONG)
    it(`is refused ${what}, at the field`, async () => {
      assert.equal(await faultsOf(await send(storyFields(fields))), faults);
    });

  it('may be as long as the form allows, a line break counting one and an accent none', async () => {
    const long = storyFields({
      title: 'e\u0301'.repeat(150),
      story: 'é\r\n'.repeat(10_000),
      name: '😀'.repeat(100),
      link: `https://a.ca/${'x'.repeat(1987)}`,
      'answer.q1': 'é'.repeat(5000),
    });
    assert.equal((await send(long)).status, 201);
  });

  it('is thanked for and forgotten where the trap was filled, each time alike', async () => {
    const fields = storyFields({ website: 'https://spam.example', title: 'Trapped' });
    const [first, second] = [await send(fields), await send(fields)];
    assert.equal(first.status, 201);
    assert.equal(await idOf(first), await idOf(second));
    const row = await receiver.storage.db
      .selectFrom('stories')
      .select('id')
      .where('search', 'like', '%trapped%')
      .execute();
    assert.deepEqual(row, []);
  });

  it('has a photo that is small, upright and tells nothing of where it was taken', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const answer = await send(await withPhoto(await picture(2000, 1000, format)));
      assert.equal(answer.status, 201, format);
      const id = await idOf(answer);
      assert.equal(
        (await fetch(`${receiver.publicUrl}/photos/${id}.jpg`)).status,
        404,
        'before it is published',
      );
      const moderator = await newModerator(receiver, `${format}@town.ca`);
      await moderator.decide(id, 'Publish');
      const shown = await fetch(`${receiver.publicUrl}/photos/${id}.jpg`);
      assert.equal(shown.headers.get('access-control-allow-origin'), '*');
      const bytes = Buffer.from(await shown.arrayBuffer());
      const { width, height, exif, format: kept } = await sharp(bytes).metadata();
      assert.deepEqual([kept, width, height, exif], ['jpeg', 1600, 800, undefined]);
      assert.equal(await exifr.parse(bytes), undefined);
      await moderator.decide(id, 'Withdraw');
      assert.equal(
        (await fetch(`${receiver.publicUrl}/photos/${id}.jpg`)).status,
        404,
        'after it is withdrawn',
      );
    }
  });

  it('is refused with a photo that is none, or a bomb', async () => {
    const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>']);
    assert.equal(await faultsOf(await send(await withPhoto(svg))), 'photo invalid');
    const bomb = await picture(7000, 6000, 'png');
    assert.equal(await faultsOf(await send(await withPhoto(bomb))), 'photo too-large');
    const half = (await picture(800, 800)).slice(0, 900);
    assert.equal(await faultsOf(await send(await withPhoto(half))), 'photo invalid');
    const big = new Blob([await picture(), new Uint8Array(10 * 1024 * 1024)]);
    assert.equal(await faultsOf(await send(await withPhoto(big))), 'photo too-large');
    const bare = storyFields({ photo: await picture() });
    assert.equal(await faultsOf(await send(bare)), 'photo_alt required, photo_consent required');
  });

  it('is never shown with an e-mail address in it', async () => {
    const answer = await send(
      storyFields({
        email: 'Me@Odd.example',
        title: 'Write to ME@odd.example!',
        story: 'or anna.b+c@mail.town.ca, é@ü.ca; a＠b.ca, "j d"@x.ca. See you at 5 @ the bakery, @town.',
        name: 'anna@town.ca',
        link: 'https://town.ca/?to=anna%40town.ca',
      }),
    );
    const id = await idOf(answer);
    const moderator = await newModerator(receiver);
    await moderator.send(`/en/stories/${id}`);
    assert.match(moderator.text, /holds an email address/);
    await moderator.press('Publish');
    const item = (await feedOf(receiver.publicUrl)).items.find((each) => each.id === id)!;
    assert.equal(item.title, 'Write to […]!');
    assert.equal(item.content_text, 'or […], […]; […], […]. See you at 5 @ the bakery, @town.');
    assert.equal(item.authors[0].name, '[…]');
    assert.equal(item.external_url, undefined);
  });

  it('says why when it is no form, of another type, or too large', async () => {
    const url = `${receiver.publicUrl}/stories`;
    const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
      (await fetch(url, { method: 'POST', body, headers })).status;
    assert.equal(await answer('{}', { 'content-type': 'application/json' }), 415);
    assert.equal(await answer('a=b', { 'content-type': 'application/x-www-form-urlencoded' }), 415);
    assert.equal(await answer('nothing of the kind', multipart), 400);
    assert.equal(await answer('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut', multipart), 400);
    assert.equal(await answer('a', { 'content-type': 'multipart/form-data' }), 400);
    assert.equal(await answer(new Uint8Array(13 * 1024 * 1024), multipart), 413);
    assert.equal((await fetch(url)).status, 405);
    assert.equal((await fetch(`${receiver.publicUrl}/nothing`)).status, 404);
  });

  it('gets its 413 though it is still on its way, announced or not', async () => {
    for (const announced of [true, false]) {
      const status = await new Promise((resolve, reject) => {
        const out = request(`${receiver.publicUrl}/stories`, { method: 'POST' }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        out.on('error', reject);
        out.setHeader('Content-Type', 'multipart/form-data; boundary=x');
        if (announced) out.setHeader('Content-Length', 30 * 1024 * 1024);
        for (let n = 0; n < 30; n += 1) out.write(Buffer.alloc(1024 * 1024));
        out.end();
      });
      assert.equal(status, 413);
    }
  });

  it('is answered with 503 while the disk is full, and taken when there is room', async () => {
    const { db } = receiver.storage;
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql.raw(`pragma max_page_count = ${rows[0]!.page_count}`).execute(db);
    const sent = Array.from({ length: 40 }, () => storyFields({ story: 'x'.repeat(9000) }));
    const answers = await Promise.all(sent.map((fields) => send(fields)));
    const full = answers.filter(({ status }) => status === 503);
    assert.ok(full.length > 0);
    assert.ok(full.every(({ headers }) => Number(headers.get('retry-after')) > 0));
    await sql.raw('pragma max_page_count = 1000000').execute(db);
    const again = await Promise.all(sent.map((fields) => send(fields)));
    again.forEach(({ status }, index) => assert.equal(status, answers[index]!.status === 201 ? 200 : 201));
  });
});

describe('who may send', () => {
  it('is what ALLOWED_ORIGINS says, and who has no origin', async (t) => {
    const { publicUrl } = await start(t, { ALLOWED_ORIGINS: 'https://town.ca https://www.town.ca/' });
    const send = (headers = {}) => post(publicUrl, storyFields(), headers);
    const other = await send({ origin: 'https://evil.example' });
    assert.equal(other.status, 403);
    assert.equal(other.headers.get('access-control-allow-origin'), 'https://town.ca');
    const own = await send({ origin: 'https://www.town.ca' });
    assert.equal(own.status, 201);
    assert.equal(own.headers.get('access-control-allow-origin'), 'https://www.town.ca');
    assert.equal(own.headers.get('vary'), 'Origin');
    assert.equal(own.headers.get('access-control-expose-headers'), 'Retry-After');
    assert.equal((await send()).status, 201);
  });

  it('is limited by address, behind as many proxies as are ours', async (t) => {
    const { publicUrl } = await start(t, { RATE_LIMIT: '2', TRUST_PROXY: '1' });
    const statusFrom = async (from: string) => {
      const { status, headers } = await post(publicUrl, storyFields(), { 'x-forwarded-for': from });
      if (status === 429)
        assert.ok(Number(headers.get('retry-after')) > 0 && Number(headers.get('retry-after')) <= 60);
      return status;
    };
    assert.deepEqual(
      [
        await statusFrom('9.9.9.1, 1.2.3.4'),
        await statusFrom('9.9.9.2, 1.2.3.4'),
        await statusFrom('9.9.9.3, 1.2.3.4'),
      ],
      [201, 201, 429],
    );
    assert.deepEqual(
      [
        await statusFrom('2001:db8::1'),
        await statusFrom('2001:db8:0:0:ffff::2'),
        await statusFrom('2001:db8::3'),
      ],
      [201, 201, 429],
    );
    assert.equal(await statusFrom('2001:db8:0:1::1'), 201);
  });

  it('is told apart by address as the network does', () => {
    assert.equal(senderOf('::ffff:1.2.3.4', '', 0), '1.2.3.4');
    assert.equal(senderOf('10.0.0.1', '6.6.6.6', 0), '10.0.0.1');
    assert.equal(senderOf('10.0.0.1', 'rubbish', 1), '10.0.0.1');
    assert.equal(senderOf('10.0.0.1', '7.7.7.7, [2001:DB8::5]:443, 10.0.0.2', 2), '2001:db8:0:0::/64');
  });

  it('has half a minute, and one second more for each 20 kB', () => {
    assert.deepEqual(
      [0, 20_000, 12e6, 1e12, NaN].map(timeFor),
      [30_000, 31_000, 630_000, 600_000, 30_000].map((ms) => Math.min(ms, 600_000)),
    );
  });
});

describe('its number', () => {
  it('tells nobody who sent it', async (t) => {
    const { publicUrl } = await start(t);
    const submission = randomUUID();
    assert.notEqual(
      await idOf(await post(publicUrl, storyFields({ submission_id: submission }))),
      submission,
    );
  });
});
