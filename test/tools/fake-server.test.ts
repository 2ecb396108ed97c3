import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startFakeServer, type FakeServer, type Space } from '../support/fake-server.mjs';
import { publish, stories, toolkit } from '../support/sample-feeds.mjs';

describe('the fake server', () => {
  let server: FakeServer;
  let space: Space;

  before(async () => {
    server = await startFakeServer();
  });
  after(() => server.close());
  beforeEach(() => {
    space = server.space();
  });

  it('answers with what it was told: status, headers, body', async () => {
    space.reply('a.json', { status: 503, headers: { 'retry-after': '1' }, body: { a: 1 } });
    const response = await fetch(space.url('a.json'));
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '1');
    assert.equal(response.headers.get('content-type'), 'application/json');
    assert.deepEqual(await response.json(), { a: 1 });
  });

  it('answers request by request, the last answer again and again', async () => {
    space.reply('a.json', [{ status: 500 }, { body: 'ok' }]);
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await fetch(space.url('a.json'))).status);
    assert.deepEqual(statuses, [500, 200, 200]);
  });

  it('holds an answer until it is released', async () => {
    space.reply('a.json', { body: 'ok', hold: true });
    let answered = false;
    const response = fetch(space.url('a.json')).then((r) => {
      answered = true;
      return r;
    });
    await space.arrived('a.json');
    await fetch(space.url('other'));
    assert.equal(answered, false);
    space.release('a.json');
    assert.equal(await (await response).text(), 'ok');
  });

  it('lets one of two held answers go before the other', async () => {
    space.reply('a.json', [
      { body: 'first', hold: true },
      { body: 'second', hold: true },
    ]);
    const order: string[] = [];
    const ask = async () => order.push(await (await fetch(space.url('a.json'))).text());
    const first = ask();
    await space.arrived('a.json', 1);
    const second = ask();
    await space.arrived('a.json', 2);
    space.release('a.json', 2);
    await second;
    space.release('a.json', 1);
    await first;
    assert.deepEqual(order, ['second', 'first']);
  });

  it('sends a part and holds the rest', async () => {
    space.reply('a.json', { body: 'abcdef', holdAfter: 2 });
    const response = await fetch(space.url('a.json'));
    const reader = response.body!.getReader();
    assert.equal(Buffer.from((await reader.read()).value!).toString(), 'ab');
    space.release('a.json');
    assert.equal(Buffer.from((await reader.read()).value!).toString(), 'cdef');
  });

  it('cuts the connection, before the answer and within it', async () => {
    space.reply('a.json', { cut: 'at-once' });
    await assert.rejects(fetch(space.url('a.json')));
    space.reply('b.json', { body: 'abcdef', cut: 3 });
    const response = await fetch(space.url('b.json'));
    await assert.rejects(response.text());
    assert.deepEqual(
      space.requests().map(({ aborted }) => aborted),
      [false, false],
    );
  });

  it('sends a body piece by piece', async () => {
    space.reply('a.json', { body: 'abcdef', trickle: { bytes: 2, every: 1 } });
    assert.equal(await (await fetch(space.url('a.json'))).text(), 'abcdef');
  });

  it('notices that a client has gone away', async () => {
    space.reply('a.json', { body: 'ok', hold: true });
    const controller = new AbortController();
    const response = fetch(space.url('a.json'), { signal: controller.signal });
    await space.arrived('a.json');
    controller.abort();
    await assert.rejects(response);
    assert.equal((await space.aborted('a.json')).length, 1);
  });

  it('keeps what was sent: method, query, headers, the fields and files of a form', async () => {
    const form = new FormData();
    form.set('title', 'Été');
    form.set('photo', new File(['abc'], 'photo.jpg', { type: 'image/jpeg' }));
    await fetch(space.url('in?x=1', 'other'), { method: 'POST', body: form, headers: { 'x-a': 'b' } });
    const [request] = space.requests('in');
    assert.ok(request);
    assert.equal(request.method, 'POST');
    assert.equal(request.query, '?x=1');
    assert.equal(request.headers['x-a'], 'b');
    assert.equal(request.fields.title, 'Été');
    assert.deepEqual(request.fields.photo, {
      filename: 'photo.jpg',
      type: 'image/jpeg',
      size: 3,
      base64: Buffer.from('abc').toString('base64'),
    });
  });

  it('tells a query from another where it was told to', async () => {
    space.reply('a.json', { body: '1' });
    space.reply('a.json?page=2', { body: '2' });
    assert.equal(await (await fetch(space.url('a.json?page=2'))).text(), '2');
    assert.equal(await (await fetch(space.url('a.json?page=3'))).text(), '1');
    assert.equal(space.requests('a.json?page=2').length, 1);
  });

  it('lets a page read every origin but one, and grants no preflight', async () => {
    const allows = async (url: string, method = 'GET') =>
      (await fetch(url, { method })).headers.get('access-control-allow-origin');
    assert.equal(await allows(space.url('a.json', 'cdn')), '*');
    assert.equal(await allows(space.url('a.json', 'other')), '*');
    assert.equal(await allows(space.url('a.json', 'nocors')), null);
    assert.equal(await allows(space.url('a.json', 'cdn'), 'OPTIONS'), null);
    assert.equal(new Set(Object.values(server.origins)).size, 4);
  });

  it('keeps one test’s paths apart from another’s', async () => {
    const other = server.space();
    space.reply('a.json', { body: 'mine' });
    other.reply('a.json', { body: 'other' });
    assert.equal(await (await fetch(space.url('a.json'))).text(), 'mine');
    assert.equal(other.requests().length, 0);
  });
});

describe('the sample feeds', () => {
  it('have the same ids in both languages, and no sentence of one in the other', () => {
    const [en, fr] = [toolkit('en'), toolkit('fr')];
    for (const list of ['posts', 'messages'] as const) {
      const ids = (kit: typeof en) => kit[list].map(({ id }: { id: string }) => id);
      assert.deepEqual(ids(en), ids(fr));
      const texts = (kit: typeof en) => kit[list].map(({ text }: { text: string }) => text);
      assert.ok(texts(en).every((text: string) => !texts(fr).includes(text)));
    }
    assert.equal(stories('en', 60).items.length, 60);
    assert.equal(new Set(stories('fr', 60).items.map(({ id }) => id)).size, 60);
  });

  it('are published under one address for both languages', async () => {
    const server = await startFakeServer();
    const url = await publish(server.space());
    for (const lang of ['en', 'fr']) {
      const feed = (await (await fetch(url.replace('{lang}', lang))).json()) as { language: string };
      assert.equal(feed.language, lang);
    }
    await server.close();
  });
});
