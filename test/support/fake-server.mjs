// The one fake server of all tests: feeds, pictures, pages and a receiver, on several origins, that answers as a test
// tells it to. Nothing in it waits for time to pass: an answer is held until the test releases it.
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize, join } from 'node:path';
import { send } from './fake-reply.mjs';
import { readRequest } from './fake-request.mjs';

/** @typedef {import('./fake-reply.mjs').Reply} Reply */
/** @typedef {import('./fake-request.mjs').FakeRequest} FakeRequest */

/**
 * `page` and `other` are 127.0.0.1, `cdn` and `nocors` localhost, each on a port of its own: four origins, two sites.
 * `nocors` is the one that sends no Access-Control-Allow-Origin.
 * @typedef {'page' | 'cdn' | 'other' | 'nocors'} OriginName
 */

/** @type {Record<OriginName, string>} */
const HOSTS = { page: '127.0.0.1', cdn: 'localhost', other: '127.0.0.1', nocors: 'localhost' };

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The smallest PNG: what a picture is that no test has said anything about. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** What one test tells the server and asks it: paths are its own, and so is what is counted. */
export class Space {
  #prefix;
  #origins;
  /** @type {Map<string, Reply[]>} */
  #replies = new Map();
  /** @type {Set<string>} */
  #open = new Set();
  /** @type {FakeRequest[]} */
  #requests = [];
  #changes = new EventEmitter().setMaxListeners(0);

  /** @param {string} prefix @param {Record<OriginName, string>} origins */
  constructor(prefix, origins) {
    this.#prefix = prefix;
    this.#origins = origins;
  }

  /** The address of a path on one of the origins. @param {string} path @param {OriginName} [origin] */
  url(path, origin = 'cdn') {
    return `${this.#origins[origin]}${this.#prefix}/${path}`;
  }

  /**
   * What a path answers with, with any query or (`feed.json?page=2`) with that one. A list is one answer a request, in
   * order, the last again and again.
   * @param {string} path @param {Reply | Reply[]} reply
   */
  reply(path, reply) {
    this.#replies.set(path, [reply].flat());
    this.#open.delete(path);
  }

  /**
   * Lets held answers of a path go on, those of later requests too, until `reply` is called again. With `nth` (from 1),
   * only that request's.
   * @param {string} path @param {number} [nth]
   */
  release(path, nth) {
    this.#open.add(nth === undefined ? path : `${nth} ${path}`);
    this.#changes.emit('release');
  }

  /** The requests for a path so far, or all of them. @param {string} [path] @returns {FakeRequest[]} */
  requests(path) {
    return this.#requests.filter((request) => path === undefined || request.path === path);
  }

  /**
   * Waits until a path has been asked for so many times, then gives the requests.
   * @param {string} path @param {number} [count]
   */
  async arrived(path, count = 1) {
    while (this.requests(path).length < count) await once(this.#changes, 'request');
    return this.requests(path);
  }

  /** Waits until the client has given up so many of a path's requests. @param {string} path @param {number} [count] */
  async aborted(path, count = 1) {
    const given = () => this.requests(path).filter((request) => request.aborted);
    while (given().length < count) await once(this.#changes, 'abort');
    return given();
  }

  /**
   * @internal
   * @param {FakeRequest} request @param {import('node:http').ServerResponse} response @param {OriginName} origin
   */
  async answer(request, response, origin) {
    if (this.#replies.has(request.path + request.query)) request.path += request.query;
    this.#requests.push(request);
    response.once('close', () => {
      request.aborted = !response.writableFinished && !request.cut;
      if (request.aborted) this.#changes.emit('abort');
    });
    const nth = this.requests(request.path).length;
    this.#changes.emit('request');
    const replies = this.#replies.get(request.path);
    const isPicture = TYPES[extname(request.path)]?.startsWith('image/');
    const reply =
      replies?.[Math.min(nth, replies.length) - 1] ?? (isPicture ? { body: PIXEL } : { status: 404 });
    const released = async () => {
      while (!this.#open.has(request.path) && !this.#open.has(`${nth} ${request.path}`)) {
        await once(this.#changes, 'release');
      }
    };
    // A preflight is answered by no test's reply: what the widgets send must not need one.
    if (request.method === 'OPTIONS')
      return send({ status: 405 }, { request, response, released, cors: false });
    const type = TYPES[extname(request.path)] ?? 'application/octet-stream';
    return send(reply, { request, response, released, cors: origin !== 'nocors', type });
  }
}

/**
 * @typedef {object} FakeServer
 * @property {Record<OriginName, string>} origins
 * @property {() => Space} space paths of one's own
 * @property {(id: string) => Space | undefined} spaceOf
 * @property {() => Promise<void>} close
 */

/**
 * @param {{mounts?: Record<string, string>}} [options] folders that are served as they are, by the path they lie under
 * @returns {Promise<FakeServer>}
 */
export async function startFakeServer({ mounts = {} } = {}) {
  /** @type {Map<string, Space>} */
  const spaces = new Map();
  /** @type {import('node:http').Server[]} */
  const servers = [];
  const origins = /** @type {Record<OriginName, string>} */ ({});

  /** @param {string} path @param {import('node:http').ServerResponse} response @param {boolean} cors */
  async function sendFile(path, response, cors) {
    const mount = Object.keys(mounts).find((prefix) => path.startsWith(`${prefix}/`));
    const inside = mount && normalize(decodeURIComponent(path.slice(mount.length)));
    const body =
      inside && (await readFile(join(/** @type {string} */ (mounts[mount]), inside)).catch(() => undefined));
    response.writeHead(body ? 200 : 404, {
      ...(body && { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }),
      ...(cors && { 'access-control-allow-origin': '*' }),
    });
    response.end(body);
  }

  for (const name of /** @type {OriginName[]} */ (Object.keys(HOSTS))) {
    const server = createServer(async (incoming, response) => {
      // Every answer on a connection of its own: a cut one must not break another's.
      response.shouldKeepAlive = false;
      const { pathname } = new URL(incoming.url ?? '/', 'http://fake');
      const [, id = '', path = ''] = /^\/(s\d+)\/(.*)$/.exec(pathname) ?? [];
      const space = spaces.get(id);
      if (!space) return sendFile(pathname, response, name !== 'nocors');
      const request = await readRequest(incoming, path).catch(() => undefined);
      if (request) await space.answer(request, response, name);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    origins[name] = `http://${HOSTS[name]}:${port}`;
  }

  return {
    origins,
    space() {
      const id = `s${spaces.size + 1}`;
      const space = new Space(`/${id}`, origins);
      spaces.set(id, space);
      return space;
    },
    spaceOf: (id) => spaces.get(id),
    async close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
