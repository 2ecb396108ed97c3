// A Web Test Runner launcher for WebKitGTK: it speaks W3C WebDriver to WebKitWebDriver, on a display of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { findXvfb } from './browsers.mjs';
import { keyActions, pointerActions } from './webkit-input.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const START_LIMIT = 20_000;

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts Xvfb on a display number that it chooses itself. @param {(child: ChildProcess) => void} started */
async function startDisplay(started) {
  const xvfb = findXvfb();
  if (!xvfb) throw new Error('WebKit needs a display: install the package xvfb, or set DISPLAY');
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started(child);
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const [number] = await once(pipe, 'data', { signal: AbortSignal.timeout(START_LIMIT) });
  return `:${String(number).trim()}`;
}

/** @param {{driver: string}} options where WebKitWebDriver is */
export function webkitLauncher({ driver }) {
  /** @type {ChildProcess[]} */
  const children = [];
  const active = new Set();
  let address = '';
  /** @type {Promise<string> | undefined} */
  let session;

  /** One WebDriver command. @param {string} method @param {string} path @param {object} [body] */
  async function command(method, path, body) {
    const response = await fetch(address + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = /** @type {any} */ (await response.json());
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
    return value;
  }

  async function isUp() {
    try {
      return (await command('GET', '/status')).ready;
    } catch {
      return false;
    }
  }

  async function start() {
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    const child = spawn(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: process.env.DISPLAY || (await startDisplay((display) => children.push(display))),
        // Neither a graphics card nor a desktop's services are there to be waited for.
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        GSETTINGS_BACKEND: 'memory',
        NO_AT_BRIDGE: '1',
      },
    });
    children.push(child);
    for (const end = Date.now() + START_LIMIT; !(await isUp()); await pause(50)) {
      if (Date.now() > end || child.exitCode !== null) throw new Error(`${driver} does not start`);
    }
    const { sessionId } = await command('POST', '/session', {
      capabilities: {
        alwaysMatch: { pageLoadStrategy: 'none', unhandledPromptBehavior: 'accept' },
      },
    });
    return `/session/${sessionId}`;
  }

  const stopChildren = () => {
    for (const child of children.splice(0)) child.kill();
  };
  process.once('exit', stopChildren);

  /** @param {string} path @param {object} [body] */
  const post = async (path, body) => command('POST', (await session) + path, body);

  return {
    name: 'WebKit',
    // The commands of @web/test-runner-commands know this type: sendKeys and sendMouse work.
    type: 'webdriver',
    concurrency: 1,

    /** @param {string} id @param {string} url */
    async startSession(id, url) {
      session ??= start();
      await post('/url', { url });
      active.add(id);
    },
    /** @param {string} id */
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => command('GET', `${await session}/url`),
    /** @param {string} id */
    async stopSession(id) {
      active.delete(id);
      await post('/url', { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit cannot be debugged from here: open the page in a WebKit browser');
    },
    async stop() {
      if (session) await command('DELETE', await session).catch(() => undefined);
      stopChildren();
    },

    /** @param {string} _id @param {string[]} keys */
    sendKeys: (_id, keys) => post('/actions', keyActions(keys)),
    /** @param {string} _id @param {number} x @param {number} y */
    sendMouseMove: (_id, x, y) => post('/actions', pointerActions([['move', x, y]])),
    /** @param {string} _id @param {number} x @param {number} y @param {string} [button] */
    sendMouseClick: (_id, x, y, button) =>
      post(
        '/actions',
        pointerActions([
          ['move', x, y],
          ['down', button],
          ['up', button],
        ]),
      ),
    /** @param {string} _id @param {string} [button] */
    sendMouseDown: (_id, button) => post('/actions', pointerActions([['down', button]])),
    /** @param {string} _id @param {string} [button] */
    sendMouseUp: (_id, button) => post('/actions', pointerActions([['up', button]])),
    resetMouse: () => post('/actions', pointerActions([['up'], ['move', 0, 0]])),
    /** The window's own size: WebKitGTK's smallest is about 447 px wide. @param {{width: number, height: number}} size */
    setWindowSize: (size) => post('/window/rect', size),
  };
}
