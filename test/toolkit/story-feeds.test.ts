import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Resource } from '../../src/toolkit/resource.js';
import { settled } from '../../src/toolkit/settled.js';
import { StoryList, type StoryOptions } from '../../src/toolkit/story-feeds.js';

const VERSION = 'https://jsonfeed.org/version/1.1';
const realFetch = globalThis.fetch;
const realWarn = console.warn;

/** Each test has a host of its own: what has been loaded once is kept. */
let host = 0;
let pages: Record<string, unknown>;
let asked: string[];

beforeEach(() => {
  host++;
  pages = {};
  asked = [];
  console.warn = () => {};
  globalThis.fetch = (async (url: string) => {
    const path = new URL(url).pathname.slice(1) + new URL(url).search;
    asked.push(path);
    const page = typeof pages[path] === 'function' ? (pages[path] as () => unknown)() : pages[path];
    return page === undefined
      ? new Response('', { status: 404 })
      : new Response(JSON.stringify({ version: VERSION, ...(page as object) }));
  }) as typeof fetch;
});

afterEach(() => {
  globalThis.fetch = realFetch;
  console.warn = realWarn;
});

const at = (path: string) => `https://host-${host}.example/${path}`;
const signal = new AbortController().signal;
const open = (paths: string[], options?: StoryOptions) => new StoryList(paths.map(at), options);
const ids = (list: StoryList) => list.stories.map(({ id }) => id).join(' ');
const item = (id: string, date?: string, fields: object = {}) => ({
  id,
  title: id,
  date_published: date && `${date}T12:00:00Z`,
  ...fields,
});
const items = (list: string) => list.split(' ').map((id) => item(id));

/** Goes on until nothing comes any more. */
async function readAll(list: StoryList): Promise<StoryList> {
  while (!list.done && !list.problem) await list.more(signal);
  return list;
}

describe('stories of one feed', () => {
  it('keep their order, whatever their dates', async () => {
    pages['a'] = { items: [item('old', '2020-01-01'), item('undated'), item('new', '2024-01-01')] };
    assert.equal(ids(await readAll(open(['a']))), 'old undated new');
  });

  it('are loaded a page at a time', async () => {
    pages['a'] = { items: items('1 2'), next_url: 'b' };
    pages['b'] = { items: items('3 4') };
    const list = open(['a']);
    await list.more(signal);
    assert.equal(ids(list), '1 2');
    assert.equal(list.done, false);
    assert.deepEqual(asked, ['a']);
    await list.more(signal);
    assert.equal(ids(list), '1 2 3 4');
    assert.equal(list.done, true);
  });

  it('come once, though the feed has moved by one between two pages', async () => {
    pages['a'] = { items: items('1 2 3'), next_url: 'b' };
    pages['b'] = { items: items('3 4 5') };
    assert.equal(ids(await readAll(open(['a']))), '1 2 3 4 5');
  });

  it('end where the pages go in a circle', async () => {
    pages['a'] = { items: items('1'), next_url: 'b' };
    pages['b'] = { items: items('2'), next_url: 'c' };
    pages['c'] = { items: items('3'), next_url: 'a' };
    const list = await readAll(open(['a']));
    assert.equal(ids(list), '1 2 3');
    assert.deepEqual(asked, ['a', 'b', 'c']);
  });

  it('end where the server gives the same page for ever', async () => {
    for (let page = 1; page < 1000; page++)
      pages[`a?p=${page}`] = { items: items('1 2'), next_url: `a?p=${page + 1}` };
    const list = await readAll(open(['a?p=1']));
    assert.equal(ids(list), '1 2');
    assert.ok(asked.length < 10, `${asked.length} requests`);
  });

  it('end after a thousand pages', async () => {
    for (let page = 1; page <= 1100; page++)
      pages[`a?p=${page}`] = { items: items(`s${page}`), next_url: `a?p=${page + 1}` };
    const list = await readAll(open(['a?p=1']));
    assert.equal(list.stories.length, 1000);
    assert.equal(asked.length, 1000);
  });

  it('come from behind an empty page too', async () => {
    pages['a'] = { items: [], next_url: 'b' };
    pages['b'] = { items: items('1') };
    const list = open(['a']);
    await list.more(signal);
    assert.equal(ids(list), '1');
  });

  it('stay when the next page is dead, and go on when it is back', async () => {
    pages['a'] = { items: items('1 2'), next_url: 'b' };
    const list = await readAll(open(['a']));
    assert.equal(ids(list), '1 2');
    assert.equal(list.problem?.code, 'http');
    pages['b'] = { items: items('3') };
    await list.more(signal);
    assert.equal(ids(list), '1 2 3');
    assert.equal(list.problem, undefined);
    assert.equal(list.done, true);
  });

  it('may go on at another site, but not over an insecure line', async () => {
    pages['a'] = { items: items('1'), next_url: 'https://elsewhere.example/b' };
    pages['b'] = { items: items('2'), next_url: 'http://elsewhere.example/c' };
    assert.equal(ids(await readAll(open(['a']))), '1 2');
  });

  it('are loaded by one request, however often more are asked for meanwhile', async () => {
    pages['a'] = { items: items('1') };
    const list = open(['a']);
    await Promise.all([list.more(signal), list.more(signal), list.more(signal)]);
    assert.deepEqual(asked, ['a']);
  });

  it('can be asked for anew', async () => {
    pages['a'] = { items: items('1') };
    await readAll(open(['a']));
    pages['a'] = { items: items('1 2') };
    assert.equal(ids(await readAll(open(['a']))), '1');
    assert.equal(ids(await readAll(open(['a'], { again: true }))), '1 2');
  });

  it('come as far as the visitor had come, or to the story that was shown', async () => {
    for (const [page, next] of [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', undefined],
    ] as const)
      pages[page] = { items: items(`${page}1 ${page}2`), next_url: next };
    assert.equal(ids(await open(['a']).reach(0, undefined, signal)), 'a1 a2');
    assert.equal(ids(await open(['a']).reach(3, 'gone', signal)), 'a1 a2 b1 b2');
    assert.equal(ids(await open(['a']).reach(6, 'b2', signal)), 'a1 a2 b1 b2');
    assert.equal(ids(await open(['a']).reach(99, 'gone', signal)), 'a1 a2 b1 b2 c1 c2 d1 d2');
  });

  it('fail as a whole where the first page does', async () => {
    await assert.rejects(open(['nowhere', 'elsewhere']).reach(1, undefined, signal), { code: 'http' });
  });
});

describe('stories of several feeds', () => {
  it('are merged newest first, each id once', async () => {
    pages['a'] = { items: [item('a1', '2024-05-01'), item('both', '2024-03-01'), item('a2', '2024-01-01')] };
    pages['b'] = { items: [item('b1', '2024-04-01'), item('both', '2024-03-01'), item('b2', '2024-02-01')] };
    assert.equal(ids(await readAll(open(['a', 'b']))), 'a1 b1 both b2 a2');
  });

  it('are sorted where a feed is not', async () => {
    pages['a'] = { items: [item('a1', '2024-01-01'), item('a2', '2024-05-01')] };
    pages['b'] = { items: [item('b1', '2024-03-01')] };
    assert.equal(ids(await readAll(open(['a', 'b']))), 'a2 b1 a1');
  });

  it('come last where they have no date', async () => {
    pages['a'] = { items: [item('no'), item('a1', '2024-01-01')], next_url: 'a2' };
    pages['a2'] = { items: [item('a2', '2023-01-01')] };
    pages['b'] = { items: [item('b1', '2022-01-01')] };
    assert.equal(ids(await readAll(open(['a', 'b']))), 'a1 a2 b1 no');
  });

  it('wait for the page that may hold newer ones', async () => {
    pages['a'] = { items: [item('a1', '2024-05-01'), item('a2', '2020-01-01')] };
    pages['b'] = { items: [item('b1', '2024-04-01')], next_url: 'b2' };
    pages['b2'] = { items: [item('b2', '2024-03-01')] };
    const list = open(['a', 'b']);
    await list.more(signal);
    assert.equal(ids(list), 'a1 b1');
    await list.more(signal);
    assert.equal(ids(list), 'a1 b1 b2 a2');
  });

  it('are shown though one feed is dead, and say so', async () => {
    pages['a'] = { items: [item('a1', '2024-05-01')] };
    const list = await readAll(open(['a', 'dead']));
    assert.equal(ids(list), 'a1');
    assert.equal(list.problem?.code, 'http');
  });

  it('do not follow a feed without dates to its end', async () => {
    for (let page = 1; page < 50; page++)
      pages[`a?p=${page}`] = { items: items(`a${page}`), next_url: `a?p=${page + 1}` };
    pages['b'] = { items: [item('b1', '2024-05-01')] };
    const list = open(['a?p=1', 'b']);
    await list.more(signal);
    assert.equal(ids(list), 'b1 a1');
    assert.equal(asked.length, 2);
  });

  it('are one where the same feed is named twice', async () => {
    pages['a'] = { items: items('2 1') };
    assert.equal(ids(await readAll(open(['a', 'a']))), '2 1');
    assert.deepEqual(asked, ['a']);
  });
});

describe('stories with a tag', () => {
  it('are the only ones, whatever the case', async () => {
    pages['a'] = {
      items: [
        item('1', undefined, { tags: ['Sport'] }),
        item('2'),
        item('3', undefined, { tags: ['food', 'sport'] }),
      ],
    };
    assert.equal(ids(await readAll(open(['a'], { tag: ' SPORT ' }))), '1 3');
  });

  it('are found whether an accent is a character of its own or not, and whatever the case', async () => {
    pages['a'] = { items: [item('1', undefined, { tags: ['E\u0301cole  du soir'] })] };
    assert.equal(ids(await readAll(open(['a'], { tag: 'école du soir' }))), '1');
  });

  it('are looked for on the next pages when the first has none', async () => {
    pages['a'] = { items: items('1 2'), next_url: 'b' };
    pages['b'] = { items: items('3 4'), next_url: 'c' };
    pages['c'] = { items: [item('5', undefined, { tags: ['sport'] })], next_url: 'd' };
    const list = open(['a'], { tag: 'sport' });
    await list.more(signal);
    assert.equal(ids(list), '5');
    assert.deepEqual(asked, ['a', 'b', 'c']);
  });

  it('may be none at all: that is no fault', async () => {
    pages['a'] = { items: items('1 2') };
    const list = await readAll(open(['a'], { tag: 'chess' }));
    assert.equal(ids(list), '');
    assert.equal(list.done, true);
    assert.equal(list.problem, undefined);
  });
});

describe('loading what others want too', () => {
  it('gives up only its own interest', async () => {
    let ended = false;
    const resource = new Resource<string>(
      (ends) => new Promise(() => ends.addEventListener('abort', () => (ended = true))),
    );
    const [one, other] = [new AbortController(), new AbortController()];
    const first = settled(resource, one.signal, false);
    const second = settled(resource, other.signal, false);
    one.abort();
    await assert.rejects(first);
    assert.equal(ended, false);
    other.abort();
    await assert.rejects(second);
    assert.equal(ended, true);
  });
});
