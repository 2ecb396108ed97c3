// One file from a server that nobody here runs: a real one, over real connections, with the real time limit.
import assert from 'node:assert/strict';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FeedError } from '../../src/toolkit/errors.js';
import { fetchJson, retryAfter, SIZE_LIMIT, TIME_LIMIT } from '../../src/toolkit/fetch-json.js';

interface Asked {
  at: number;
  headers: IncomingMessage['headers'];
}

let server: Server;
let origin: string;
const routes = new Map<string, (nth: number, response: ServerResponse, request: IncomingMessage) => void>();
const asked = new Map<string, Asked[]>();

before(async () => {
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    const before = asked.get(path) ?? [];
    asked.set(path, [...before, { at: performance.now(), headers: request.headers }]);
    routes.get(path)!(before.length, response, request);
  };
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

let paths = 0;
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A path of one's own that gives these answers in turn, the last again and again. */
function answering(...answers: Answer[]): string {
  const path = `/${++paths}.json`;
  routes.set(path, (nth, response, request) =>
    answers[Math.min(nth, answers.length - 1)]!(response, request),
  );
  return path;
}

const load = (path: string, signal = new AbortController().signal, again?: boolean) =>
  fetchJson(origin + path, signal, again);
const requests = (path: string) => asked.get(path) ?? [];
const gaps = (path: string) =>
  requests(path).flatMap(({ at }, nth, all) => (nth > 0 ? [at - all[nth - 1]!.at] : []));

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => assert.fail('it was loaded'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FeedError, String(error));
  return error.code;
}

const json =
  (value: unknown): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('{"version":1}');
const text =
  (body: string | Buffer, headers = {}): Answer =>
  (response) =>
    response.writeHead(200, headers).end(body);
const reset: Answer = (response) => response.socket?.resetAndDestroy();

describe('a file that is there', () => {
  it('is asked for once, without credentials, referrer or headers that need a preflight', async () => {
    const path = answering(json({ version: 1 }));
    assert.deepEqual(await load(path), { json: { version: 1 }, url: origin + path });
    assert.equal(requests(path).length, 1);
    const { headers } = requests(path)[0]!;
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
    assert.equal(headers.authorization, undefined);
  });

  it('tells where it finally came from, so that what is in it resolves against that', async () => {
    const target = answering(json([]));
    const path = answering((response) => response.writeHead(302, { location: target }).end());
    assert.equal((await load(path)).url, origin + target);
  });

  it('is read where the page has put a fetch in place that streams nothing', async (t) => {
    const answers: [string, object][] = [
      ['text', { text: () => Promise.resolve('\ufeff{"version":1}') }],
      ['json', { json: () => Promise.resolve({ version: 1 }) }],
      ['null', { body: null, text: () => Promise.resolve('{"version":1}') }],
      ['no reader', { body: {}, text: () => Promise.resolve('{"version":1}') }],
    ];
    const fetch = t.mock.method(globalThis, 'fetch');
    for (const [what, parts] of answers) {
      fetch.mock.mockImplementationOnce(() =>
        Promise.resolve({ ok: true, status: 200, url: '', headers: new Headers(), ...parts } as Response),
      );
      assert.deepEqual((await load('/none.json')).json, { version: 1 }, what);
    }
    fetch.mock.mockImplementationOnce(() =>
      Promise.resolve({
        ok: true,
        headers: new Headers(),
        text: () => Promise.resolve(`"${'x'.repeat(SIZE_LIMIT)}"`),
      } as Response),
    );
    assert.equal(await codeOf(load('/none.json')), 'too-large');
  });

  it('may begin with a byte order mark', async () => {
    const path = answering(text('\ufeff{"version":1}'));
    assert.deepEqual((await load(path)).json, { version: 1 });
  });

  it('may call itself whatever it wants', async () => {
    const path = answering(text('{"version":1}', { 'content-type': 'text/html' }));
    assert.deepEqual((await load(path)).json, { version: 1 });
  });

  it('keeps letters whose bytes arrive in two pieces', async () => {
    const bytes = Buffer.from(JSON.stringify({ text: 'Ça compte 😀' }));
    const path = answering((response) => {
      response.writeHead(200);
      let sent = 0;
      const more = () =>
        sent < bytes.length ? response.write(bytes.subarray(sent, ++sent), more) : response.end();
      more();
    });
    assert.deepEqual((await load(path)).json, { text: 'Ça compte 😀' });
  });

  it('may be a whole mebibyte, and nested as deep as it likes', async () => {
    const filled = `["${'x'.repeat(SIZE_LIMIT - 4)}"]`;
    assert.equal(filled.length, SIZE_LIMIT);
    assert.equal(((await load(answering(text(filled)))).json as string[])[0]!.length, SIZE_LIMIT - 4);
    await load(answering(text('['.repeat(20_000) + ']'.repeat(20_000))));
  });

  it('is asked for past the cache only when it is asked for again', async () => {
    const path = answering(json({}));
    await load(path);
    await load(path, undefined, true);
    const [first, second] = requests(path);
    assert.equal(first!.headers['cache-control'], undefined);
    assert.match(second!.headers['cache-control']!, /max-age=0|no-cache/);
  });
});

describe('a file that can not be had', () => {
  for (const [what, code, answer] of [
    ['is not found', 'http', status(404)],
    ['is forbidden', 'http', status(403)],
    ['is a page', 'not-json', text('<!doctype html><title>Welcome</title>', { 'content-type': 'text/html' })],
    ['is an RSS feed', 'not-json', text('<?xml version="1.0"?><rss/>')],
    ['is empty', 'not-json', text('')],
    ['has no content', 'not-json', status(204)],
    ['is half a file that calls itself whole', 'not-json', text('{"version":1,"posts":[{')],
    ['is in another encoding', 'not-json', text(Buffer.from('\ufeff{"version":1}', 'utf16le'))],
    [
      'redirects in a circle',
      'network',
      (response, request) => response.writeHead(302, { location: request.url }).end(),
    ],
  ] as [string, string, Answer][]) {
    it(`because it ${what} is that error`, { timeout: 10_000 }, async () => {
      assert.equal(await codeOf(load(answering(answer))), code);
    });
  }

  it('is not asked for again where that can change nothing', async () => {
    for (const answer of [status(404), status(410), text('<html>'), status(400)]) {
      const path = answering(answer);
      await codeOf(load(path));
      assert.equal(requests(path).length, 1);
    }
  });

  it('over a mebibyte is given up while it arrives', async () => {
    let sent = 0;
    const gone = withResolvers();
    const path = answering((response) => {
      response.writeHead(200).on('close', () => gone.resolve(undefined));
      const more = () => {
        sent += 65_536;
        response.write('x'.repeat(65_536), (error) => !error && more());
      };
      more();
    });
    assert.equal(await codeOf(load(path)), 'too-large');
    await gone.promise;
    assert.ok(sent < 64 * SIZE_LIMIT);
    assert.equal(requests(path).length, 1);
  });

  it('over a mebibyte when unpacked is a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(SIZE_LIMIT + 1, ' '));
    assert.ok(bomb.length < 2000);
    const path = answering(text(bomb, { 'content-encoding': 'gzip' }));
    assert.equal(await codeOf(load(path)), 'too-large');
  });
});

describe('a server that fails', { concurrency: true }, () => {
  it('now and then is asked again, after a pause', async () => {
    const path = answering(status(500), reset, json({ version: 1 }));
    assert.deepEqual((await load(path)).json, { version: 1 });
    const [first, second] = gaps(path);
    assert.ok(first! > 200, `${first} ms`);
    assert.ok(second! > first!, `${first} ms, ${second} ms`);
  });

  for (const code of [408, 425, 429, 500, 502, 504])
    it(`with ${code}, which may be otherwise in a moment, is asked again`, async () => {
      const path = answering(status(code), json({ version: 1 }));
      assert.deepEqual((await load(path)).json, { version: 1 });
      assert.equal(requests(path).length, 2);
    });

  it('each time is asked four times in all, with growing pauses, within eight seconds', async () => {
    for (const [code, answer] of [
      ['http', status(503)],
      ['network', reset],
    ] as const) {
      const path = answering(answer);
      const start = performance.now();
      assert.equal(await codeOf(load(path)), code);
      assert.ok(performance.now() - start < TIME_LIMIT);
      assert.equal(requests(path).length, 4);
      const [first, second, third] = gaps(path) as [number, number, number];
      assert.ok(first < second && second < third, gaps(path).join(' '));
    }
  });

  it('in the middle of a file is asked for the whole again', async () => {
    const cut: Answer = (response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"version":', () => response.socket?.destroy());
    };
    const path = answering(cut, json({ version: 1 }));
    assert.deepEqual((await load(path)).json, { version: 1 });
  });

  it('and says in how many seconds to come back is obeyed', async () => {
    const path = answering(status(503, { 'retry-after': '2' }), json({}));
    await load(path);
    assert.ok(gaps(path)[0]! >= 1990, `${gaps(path)[0]} ms`);
    assert.ok(gaps(path)[0]! < 3000, `${gaps(path)[0]} ms`);
  });

  it('and says when to come back is obeyed', async () => {
    const when = Math.ceil(Date.now() / 1000) * 1000 + 2000;
    const path = answering(
      status(429, { 'retry-after': new Date(when).toUTCString() }),
      (response, request) => {
        assert.ok(Date.now() >= when - 10);
        json({})(response, request);
      },
    );
    await load(path);
  });

  it('and asks for no pause still gets one', async () => {
    const path = answering(status(503, { 'retry-after': '0' }), json({}));
    await load(path);
    assert.ok(gaps(path)[0]! > 200);
  });

  it('and is back only after the limit is not waited for', async () => {
    const path = answering(status(503, { 'retry-after': '60' }));
    const start = performance.now();
    assert.equal(await codeOf(load(path)), 'http');
    assert.ok(performance.now() - start < 2000);
    assert.equal(requests(path).length, 1);
  });

  for (const [how, answer] of [
    ['never answers', () => undefined],
    ['falls silent after its headers', (response: ServerResponse) => response.writeHead(200).flushHeaders()],
    [
      'drips a byte now and then',
      (response: ServerResponse) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write(' '), 100);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ] as [string, Answer][]) {
    it(`because it ${how} is given up after eight seconds, and the connection closed`, async () => {
      const closed = withResolvers();
      const path = answering((response, request) => {
        response.on('close', () => closed.resolve(undefined));
        answer(response, request);
      });
      const start = performance.now();
      assert.equal(await codeOf(load(path)), 'timeout');
      const took = performance.now() - start;
      assert.ok(took > TIME_LIMIT - 100 && took < TIME_LIMIT + 2000, `${took} ms`);
      await closed.promise;
    });
  }

  it('slowly at each try has eight seconds for all of them', async () => {
    const path = answering((response) => setTimeout(() => response.writeHead(500).end(), 2500));
    const start = performance.now();
    assert.equal(await codeOf(load(path)), 'timeout');
    assert.ok(performance.now() - start < TIME_LIMIT + 2000);
    assert.ok(requests(path).length < 4);
  });
});

describe('pauses', () => {
  it('are spread by a quarter to both sides, so that visitors do not return in step', async (t) => {
    const random = t.mock.method(Math, 'random');
    const waited: number[] = [];
    for (const value of [0, 0.999]) {
      random.mock.mockImplementation(() => value);
      const path = answering(status(500), json({}));
      await load(path);
      waited.push(gaps(path)[0]!);
    }
    const [short, long] = waited as [number, number];
    assert.ok(short >= 220 && short < 300, `${short} ms`);
    assert.ok(long >= 370 && long < 500, `${long} ms`);
  });
});

describe('a file that nobody wants any more', () => {
  it('is not waited for: its connection is closed', async () => {
    const arrived = withResolvers();
    const closed = withResolvers();
    const path = answering((response) => {
      response.on('close', () => closed.resolve(undefined));
      arrived.resolve(undefined);
    });
    const wanted = new AbortController();
    const loading = load(path, wanted.signal);
    await arrived.promise;
    wanted.abort();
    await assert.rejects(loading);
    await closed.promise;
  });

  it('is not asked for again', async () => {
    const path = answering(status(503));
    const wanted = new AbortController();
    const loading = load(path, wanted.signal);
    while (!requests(path).length) await new Promise(setImmediate);
    wanted.abort();
    await assert.rejects(loading);
    assert.equal(requests(path).length, 1);
  });
});

describe('Retry-After', () => {
  const NOW = Date.parse('2023-09-08T12:00:00Z');
  const after = (value?: string) =>
    retryAfter(new Headers(value === undefined ? {} : { 'retry-after': value }), NOW);

  it('is seconds or a date, as milliseconds from now', () => {
    assert.equal(after('3'), 3000);
    assert.equal(after(' 3 '), 3000);
    assert.equal(after('Fri, 08 Sep 2023 12:00:05 GMT'), 5000);
  });

  it('in the past is now', () => {
    assert.equal(after('Fri, 08 Sep 2023 11:00:00 GMT'), 0);
  });

  it('that says nothing is none', () => {
    for (const nothing of [undefined, '', 'soon', 'NaN']) assert.equal(after(nothing), undefined, nothing);
  });
});

function withResolvers(): { promise: Promise<unknown>; resolve: (value: unknown) => void } {
  let resolve!: (value: unknown) => void;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
