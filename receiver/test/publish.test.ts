// From waiting to published and back: the feed, the moderators, what is kept and for how long.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { deleteExpired } from '../src/stories/retention.js';
import { changeStory } from '../src/storage/stories.js';
import { TEXTS } from '../src/moderation/texts.js';
import { Moderator, newModerator, PASSWORD } from './moderator.js';
import { command, feedOf, idOf, post, start, storyFields, tempFolder, type Feed } from './support.js';

const ONE_DAY = 86_400_000;

describe('the feed', () => {
  it('shows a story as a carousel reads it, in its language alone', async (t) => {
    const receiver = await start(t, { PUBLIC_URL: 'https://stories.town.ca/r/' });
    const fields = storyFields({ language: 'fr', name: 'Ana', place: 'Gatineau', link: 'https://a.ca/x' });
    const id = await idOf(await post(receiver.publicUrl, fields));
    const moderator = await newModerator(receiver);
    await moderator.decide(id, 'Publish');
    assert.match(moderator.text, /The story is published/);
    const address = `${receiver.publicUrl}/stories.fr.json`;
    const response = await fetch(address);
    const feed = (await response.json()) as Feed & Record<string, unknown>;
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.feed_url, 'https://stories.town.ca/r/stories.fr.json');
    const { date_published, ...item } = feed.items[0]!;
    assert.ok(Date.parse(date_published) > Date.now() - 60_000);
    assert.deepEqual(item, {
      id,
      title: fields.title,
      content_text: fields.story,
      external_url: 'https://a.ca/x',
      language: 'fr',
      authors: [{ name: 'Ana' }],
      _im: { person: 'Ana', place: 'Gatineau' },
    });
    assert.deepEqual((await feedOf(receiver.publicUrl)).items, []);
    const etag = response.headers.get('etag')!;
    const again = await fetch(address, { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
    await moderator.decide(id, 'Withdraw');
    assert.equal((await fetch(address, { headers: { 'if-none-match': etag } })).status, 200);
    assert.deepEqual((await feedOf(receiver.publicUrl, 'fr')).items, []);
  });

  it('is paged without a gap or a double while stories come and go', async (t) => {
    const receiver = await start(t);
    const ids = await Promise.all(
      Array.from({ length: 45 }, async () => idOf(await post(receiver.publicUrl, storyFields()))),
    );
    const change = (id: string, to: 'published' | 'withdrawn') =>
      changeStory(receiver.storage, { id, who: 'x', action: 'x', from: ['waiting', 'published'], to });
    for (const id of ids.slice(0, 43)) await change(id, 'published');
    const seen: string[] = [];
    const first = await feedOf(receiver.publicUrl);
    seen.push(...first.items.map(({ id }) => id));
    // Newer ones come, one of those seen and one of those to come go.
    await change(ids[43]!, 'published');
    await change(ids[44]!, 'published');
    await change(ids[42]!, 'withdrawn');
    await change(ids[0]!, 'withdrawn');
    for (let next = first.next_url; next;) {
      const page = (await (await fetch(next)).json()) as Feed;
      seen.push(...page.items.map(({ id }) => id));
      next = page.next_url;
    }
    assert.deepEqual([...seen].sort(), ids.slice(1, 43).sort());
  });
});

describe('moderators', () => {
  it('edit before publishing; both versions are kept', async (t) => {
    const receiver = await start(t);
    const id = await idOf(
      await post(
        receiver.publicUrl,
        storyFields({ title: 'A wram <b>welcome</b>', 'answer.q1': 'Because.' }),
      ),
    );
    const moderator = await newModerator(receiver);
    await moderator.send('/en/stories?status=waiting');
    assert.match(moderator.text, /A wram <b>welcome<\/b>/);
    await moderator.send(`/en/stories/${id}`);
    assert.match(moderator.text, /Because\./);
    await moderator.send(`/en/stories/${id}/edit`);
    await moderator.press('Save the changes', { title: '' });
    assert.equal(moderator.status, 422);
    assert.match(moderator.text, /Fill in this field/);
    await moderator.press('Save the changes', { title: 'A warm welcome' });
    assert.match(moderator.text, /A warm welcome.*A wram/s);
    await moderator.press('Publish');
    assert.equal((await feedOf(receiver.publicUrl)).items[0]!.title, 'A warm welcome');
    await moderator.send('/en/activity');
    assert.match(moderator.text, /anna@town\.ca published.*anna@town\.ca edited.*anna@town\.ca signed in/s);
    await moderator.send('/en/stories?status=published&words=WÁRM');
    assert.match(moderator.text, /A warm welcome/);
    await moderator.send('/en/stories?status=published&words=100%25');
    assert.match(moderator.text, /No story here holds these words/);
  });

  it('can do nothing to a story that a colleague has changed meanwhile', async (t) => {
    const receiver = await start(t);
    const id = await idOf(await post(receiver.publicUrl, storyFields()));
    const [anna, ben] = [await newModerator(receiver), await newModerator(receiver, 'ben@town.ca')];
    await anna.send(`/en/stories/${id}`);
    await ben.decide(id, 'Reject');
    await anna.press('Publish');
    assert.equal(anna.status, 409);
    assert.deepEqual((await feedOf(receiver.publicUrl)).items, []);
  });

  it('are let in by their password alone, and not by guessing', async (t) => {
    const receiver = await start(t);
    await newModerator(receiver);
    const guest = new Moderator(receiver.moderationUrl);
    await guest.send('/en/stories');
    assert.match(guest.url, /\/sign-in$/);
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      await guest.signIn('anna@town.ca', 'wrong');
      statuses.push(guest.status);
    }
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429]);
    await guest.signIn('anna@town.ca', PASSWORD);
    assert.equal(guest.status, 429, 'the right one has to wait too');
    // Another account of the same town hall is not locked out, until the address has tried too often.
    await newModerator(receiver, 'ben@town.ca');
    for (let n = 0; n < 20; n += 1) await guest.signIn(`${n}@town.ca`, 'wrong');
    assert.equal(guest.status, 429);
  });

  it('are safe from other sites', async (t) => {
    const receiver = await start(t);
    const id = await idOf(await post(receiver.publicUrl, storyFields()));
    const moderator = await newModerator(receiver);
    await moderator.send(`/en/stories/${id}`);
    const page = moderator.html;
    const attacks: [Record<string, string>, Record<string, string>][] = [
      [{}, { origin: 'https://evil.example' }],
      [{}, { origin: 'null' }],
      [{}, { 'sec-fetch-site': 'cross-site' }],
      [{ token: 'x' }, {}],
      [{ token: '' }, {}],
    ];
    for (const [values, headers] of attacks) {
      moderator.html = page;
      await moderator.press('Publish', values, headers);
      assert.equal(moderator.status, 403);
    }
    assert.deepEqual((await feedOf(receiver.publicUrl)).items, []);
    const policy = moderator.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(page, /<script|style=| on[a-z]+=/);
    const signIn = await fetch(`${receiver.moderationUrl}/en/sign-in`);
    assert.match(signIn.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Strict/);
  });

  it('come and go by command while the receiver runs; their sessions end with them', async (t) => {
    const receiver = await start(t);
    const env = { DATABASE_URL: `sqlite:${receiver.file}` };
    assert.equal((await command(env, ['moderator', 'add', 'A@town.ca'], 'too short\n')).code, 1);
    assert.equal((await command(env, ['moderator', 'add', 'no address'], `${PASSWORD}\n`)).code, 1);
    assert.equal((await command(env, ['moderator', 'add', 'A@town.ca'], `${PASSWORD}\n`)).code, 0);
    assert.equal((await command(env, ['moderator', 'list'])).out, 'a@town.ca\n');
    const moderator = new Moderator(receiver.moderationUrl);
    await moderator.signIn('a@TOWN.ca');
    assert.equal(moderator.status, 200);
    await command(env, ['moderator', 'add', 'a@town.ca'], 'another password\n');
    await moderator.send('/fr/stories');
    assert.match(moderator.url, /\/fr\/sign-in$/);
    await moderator.signIn('a@town.ca', 'another password');
    assert.equal((await command(env, ['moderator', 'remove', 'a@town.ca'])).code, 0);
    await moderator.send('/en/stories');
    assert.match(moderator.url, /\/en\/sign-in$/);
    assert.equal((await command(env, ['moderator', 'remove', 'a@town.ca'])).code, 1);
  });

  it('read every word in their language', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value!)
              .sort()
              .map(([key, each]) => [key, shape(each)]),
          )
        : typeof value;
    assert.deepEqual(shape(TEXTS.fr), shape(TEXTS.en));
    const words = (value: unknown): string[] =>
      typeof value === 'function'
        ? [String(value(3))]
        : typeof value === 'object'
          ? Object.values(value!).flatMap(words)
          : [String(value)];
    for (const text of words(TEXTS.fr).map((each) => each.replace(/https?:/g, '')))
      assert.doesNotMatch(text, / [:;!?]|[^\u00a0]:|'/, 'a no-break space before a colon, none before ; ! ?');
  });
});

describe('what is kept', () => {
  it('goes for good when a moderator says so, but for a line that says who', async (t) => {
    const receiver = await start(t);
    const fields = storyFields({ story: 'UNFORGETTABLE', email: 'gone@example.ca' });
    const id = await idOf(await post(receiver.publicUrl, fields));
    const moderator = await newModerator(receiver);
    await moderator.decide(id, 'Delete for good');
    await moderator.send(`/en/stories/${id}`);
    assert.equal(moderator.status, 404);
    for (const file of [receiver.file, `${receiver.file}-wal`])
      assert.doesNotMatch(readFileSync(file, 'latin1'), /UNFORGETTABLE|gone@example/);
    await moderator.send('/en/activity');
    assert.match(moderator.text, /anna@town\.ca deleted for good/);
    // A late retry of its sender brings nothing back.
    assert.equal((await post(receiver.publicUrl, fields)).status, 200);
    await moderator.send('/en/stories');
    assert.match(moderator.text, /No story is waiting/);
  });

  it('goes when its time is up, if it was rejected or withdrawn', async (t) => {
    const receiver = await start(t);
    const [waiting, rejected] = await Promise.all(
      [1, 2].map(async () => idOf(await post(receiver.publicUrl, storyFields()))),
    );
    const moderator = await newModerator(receiver);
    await moderator.decide(rejected!, 'Reject');
    const day = Date.now() + 90 * ONE_DAY;
    assert.equal(await deleteExpired(receiver.storage, 90, day - 60_000), 0);
    assert.equal(await deleteExpired(receiver.storage, 90, day + 60_000), 1);
    // Sessions of ninety days ago are gone too.
    await moderator.signIn('anna@town.ca');
    await moderator.send(`/en/stories/${rejected}`);
    assert.equal(moderator.status, 404);
    await moderator.send(`/en/stories/${waiting}`);
    assert.equal(moderator.status, 200);
  });

  it('can be taken out: everything, or what one person has sent', async (t) => {
    const receiver = await start(t);
    const id = await idOf(await post(receiver.publicUrl, storyFields({ title: 'First', email: 'One@a.ca' })));
    await post(receiver.publicUrl, storyFields({ email: 'two@a.ca' }));
    const moderator = await newModerator(receiver);
    await moderator.send(`/en/stories/${id}/edit`);
    await moderator.press('Save the changes', { title: 'Second' });
    const file = path.join(tempFolder(t), 'all.jsonl');
    const env = { DATABASE_URL: `sqlite:${receiver.file}` };
    const read = () =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    assert.equal((await command(env, ['export', file])).code, 0);
    const lines = read();
    assert.equal(lines.filter(({ type }) => type === 'story').length, 2);
    const mine = lines.filter((line) => line.id === id);
    assert.deepEqual(
      mine.map(({ type, action }) => action ?? type),
      ['story', 'edit'],
    );
    assert.deepEqual([mine[0].original.title, mine[0].edited.title], ['First', 'Second']);
    assert.equal((await command(env, ['export', file, 'one@A.ca'])).code, 0);
    assert.deepEqual(
      read().map((line) => line.id),
      [id, id],
    );
    assert.equal((await command(env, ['export', '/nowhere/at/all'])).code, 1);
  });

  it('is whole in a backup that is made while the receiver runs', async (t) => {
    const receiver = await start(t);
    const fields = storyFields();
    const id = await idOf(await post(receiver.publicUrl, fields));
    const copy = path.join(tempFolder(t), 'backup.db');
    await sql`vacuum into ${copy}`.execute(receiver.storage.db);
    await post(receiver.publicUrl, storyFields());
    const restored = await start(t, { DATABASE_URL: `sqlite:${copy}` });
    assert.equal(await idOf(await post(restored.publicUrl, fields)), id);
    const { rows } = await sql<{ count: number }>`select count(*) as count from stories`.execute(
      restored.storage.db,
    );
    assert.equal(rows[0]!.count, 1);
  });
});
