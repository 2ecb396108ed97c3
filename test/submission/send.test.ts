// Sending to a real server in this process, which answers as it is told; the clock is the test's.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it, mock } from 'node:test';
import { send } from '../../src/submission/send.js';

let server: Server;
let url: string;
let answer: (response: ServerResponse, request: IncomingMessage) => void;
let arrived: () => void;

before(async () => {
  server = createServer((request, response) => {
    response.shouldKeepAlive = false;
    request.resume();
    request.on('end', () => {
      arrived();
      answer(response, request);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/stories`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});
afterEach(() => mock.timers.reset());

const form = (bytes = 10): FormData => {
  const data = new FormData();
  data.append('story', 'x'.repeat(bytes));
  return data;
};

/** Sends to a server that never answers, lets so many seconds pass, and gives what has come of it by then. */
async function afterSeconds(seconds: number, bytes: number) {
  mock.timers.enable({ apis: ['setTimeout'] });
  const asked = new Promise<void>((done) => (arrived = done));
  answer = () => {};
  const stop = new AbortController();
  let result: unknown = 'waiting';
  const sending = send(url, form(bytes), stop.signal).then((found) => (result = found));
  await asked;
  mock.timers.tick(seconds * 1000);
  await new Promise(setImmediate);
  const found = result;
  stop.abort();
  await sending;
  return found;
}

describe('sending', () => {
  it('gives up after 30 seconds without an answer, and not before', async () => {
    assert.equal(await afterSeconds(29.9, 10), 'waiting');
    mock.timers.reset();
    assert.deepEqual(await afterSeconds(30.1, 10), { code: 'timeout', message: 'no answer in time' });
  });

  it('waits one second more for each 20 kB', async () => {
    assert.equal(await afterSeconds(39.9, 200_000), 'waiting');
    mock.timers.reset();
    assert.deepEqual(await afterSeconds(40.1, 200_000), { code: 'timeout', message: 'no answer in time' });
  });

  it('gives nothing when it is stopped', async () => {
    const asked = new Promise<void>((done) => (arrived = done));
    answer = () => {};
    const stop = new AbortController();
    const sending = send(url, form(), stop.signal);
    await asked;
    stop.abort();
    assert.equal(await sending, undefined);
  });

  it('reads how long to wait, and what was refused', async () => {
    arrived = () => {};
    answer = (response) =>
      response.writeHead(429, { 'retry-after': '7', 'content-type': 'application/problem+json' }).end('{}');
    const { code, after } = (await send(url, form(), new AbortController().signal)) as {
      code: string;
      after: number;
    };
    assert.deepEqual([code, after], ['http', 7000]);
  });

  it('says network when nobody is there', async () => {
    const nobody = createServer().listen(0, '127.0.0.1');
    await once(nobody, 'listening');
    const { port } = nobody.address() as AddressInfo;
    nobody.close();
    const found = await send(`http://127.0.0.1:${port}/`, form(), new AbortController().signal);
    assert.equal((found as { code: string }).code, 'network');
  });
});
