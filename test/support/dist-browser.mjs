// A browser for tests of the built dist/: pages as a webmaster would write them, looked at as a visitor would.
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ensureChromium, findBrowser } from '../../tools/browsers.mjs';
import { chromiumArguments, firefoxPreferences } from '../../tools/test/browser-options.mjs';
import { ROOT } from './dist-server.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./fake-server.mjs').Space} Space */
/** @typedef {import('./fake-server.mjs').OriginName} OriginName */

const PATIENCE = 10_000;

/** test/support/dom.ts as a script that leaves `dom`: the same eyes as in the browser tests. */
const [{ text: DOM }] = /** @type {[{text: string}]} */ (
  /** @type {unknown} */ (
    buildSync({
      entryPoints: [`${ROOT}test/support/dom.ts`],
      bundle: true,
      format: 'iife',
      globalName: 'dom',
      write: false,
    }).outputFiles
  )
);

/** Runs before a page's own scripts: keeps the events of CONTRACT that reach the window, for `Visit.events`. */
const RECORDER = `Object.defineProperty(window, '__heard', {value: []});
for (const type of ['ready', 'error', 'share', 'slide', 'compose', 'submit', 'submitted', 'submit-error']) {
  addEventListener('im-' + type, (event) => __heard.push({
    type: event.type, tag: event.target.localName, detail: event.detail, cancelable: event.cancelable,
  }));
}`;

/**
 * @typedef {object} PageOptions
 * @property {string} body
 * @property {string} [head] after the charset and the title, before the script
 * @property {string} [lang] of the page; default `en`
 * @property {string | false} [script] the file of dist/ that the page takes from the cdn origin; default `im-widgets.js`
 * @property {OriginName} [origin] whose the page is; default `page`
 * @property {Record<string, string>} [headers] of the page, such as a content security policy
 * @property {boolean} [javascript] default true; Chromium only
 * @property {{width: number, height: number}} [viewport]
 * @property {(page: Page) => Promise<unknown>} [before] what is to happen before the page is opened
 */

/**
 * Starts a browser: Chromium, or `undefined` where another engine is not installed.
 * @param {'chromium' | 'firefox'} [engine]
 */
export async function startBrowser(engine = 'chromium') {
  const executablePath = engine === 'chromium' ? await ensureChromium() : findBrowser(engine);
  if (!executablePath) return undefined;
  const browser = await puppeteer.launch(
    engine === 'chromium'
      ? { executablePath, headless: true, args: chromiumArguments() }
      : { executablePath, headless: true, browser: 'firefox', extraPrefsFirefox: firefoxPreferences },
  );
  let pages = 0;
  return {
    browser,
    close: () => browser.close(),

    /**
     * Opens a page of the fake server in a profile of its own.
     * @param {import('./fake-server.mjs').FakeServer} server @param {Space} space @param {PageOptions} options
     */
    async visit(server, space, options) {
      const path = `page-${++pages}.html`;
      space.reply(path, { body: pageHtml(server, options), headers: options.headers ?? {} });
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const visit = new Visit(page, () => context.close());
      await page.evaluateOnNewDocument(RECORDER);
      if (options.javascript === false) await page.setJavaScriptEnabled(false);
      if (options.viewport) await page.setViewport(options.viewport);
      await options.before?.(page);
      await page.goto(space.url(path, options.origin ?? 'page'), { waitUntil: 'domcontentloaded' });
      return visit;
    },
  };
}

/** @param {import('./fake-server.mjs').FakeServer} server @param {PageOptions} options */
function pageHtml(server, { body, head = '', lang = 'en', script = 'im-widgets.js' }) {
  const type = script && script.endsWith('.mjs') ? 'type="module"' : 'defer';
  const tag = script ? `<script src="${server.origins.cdn}/dist/${script}" ${type}></script>` : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}${tag}</head><body>${body}</body></html>`;
}

/** @param {import('puppeteer-core').HTTPRequest} request */
function typeOf(request) {
  try {
    return request.resourceType();
  } catch {
    // Firefox does not tell.
    return '';
  }
}

/** One page, what it has asked for, said and thrown. */
export class Visit {
  /** @type {{url: string, method: string, type: string}[]} */
  requests = [];
  /** @type {{type: string, text: string}[]} */
  console = [];
  /** @type {string[]} */
  errors = [];

  /** @param {Page} page @param {() => Promise<void>} close */
  constructor(page, close) {
    this.page = page;
    this.close = close;
    page.on('request', (request) =>
      this.requests.push({ url: request.url(), method: request.method(), type: typeOf(request) }),
    );
    page.on('console', (message) => this.console.push({ type: message.type(), text: message.text() }));
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /**
   * What a function finds in the page. It gets the functions of dom.ts first, and sees nothing of the test but its
   * arguments. Works with JavaScript off and under any policy.
   * @template T
   * @param {(dom: typeof import('./dom.js'), ...args: any[]) => T} find @param {...unknown} args
   * @returns {Promise<Awaited<T>>}
   */
  look(find, ...args) {
    const given = ['dom', ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].join(', ');
    return /** @type {Promise<any>} */ (
      this.page.evaluate(`(() => { ${DOM}; return (${find})(${given}); })()`)
    );
  }

  /**
   * Waits until what a function finds in the page is truthy, and gives it.
   * @template T
   * @param {string} what for the message where it never is
   * @param {(dom: typeof import('./dom.js'), ...args: any[]) => T} find @param {...unknown} args
   * @returns {Promise<Awaited<T>>}
   */
  async until(what, find, ...args) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.look(find, ...args);
      if (found) return found;
      if (Date.now() > end) throw new Error(`waited ${PATIENCE} ms for ${what}`);
      await pause(25);
    }
  }

  /**
   * Waits until a function finds something truthy in a frame, and gives the frame. Asked for from here each time: a
   * frame of another site has no animation frames while it is out of view, and its document is replaced as it loads.
   * @param {string} part of the frame's address
   * @param {(...args: any[]) => unknown} find @param {...unknown} args
   */
  async frame(part, find, ...args) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const frame = this.page.frames().find((each) => each.url().includes(part));
      const found =
        frame && (await Promise.race([frame.evaluate(find, ...args), pause(1000)]).catch(() => false));
      if (frame && found) return frame;
      if (Date.now() > end) throw new Error(`waited ${PATIENCE} ms for the frame ${part}`);
      await pause(25);
    }
  }

  /** Waits until an element is in a state. @param {string} selector @param {string} [state] */
  ready(selector, state = 'ready') {
    return this.until(
      `${selector} to be ${state}`,
      (_dom, sel, name) => document.querySelector(sel)?.matches(`:state(${name})`),
      selector,
      state,
    );
  }

  /** The text that is shown in an element. @param {string} [selector] @returns {Promise<string>} */
  text(selector = 'body') {
    return this.look((dom, sel) => {
      const element = document.querySelector(sel);
      if (!element) throw new Error(`there is no ${sel}`);
      return dom.deepText(element);
    }, selector);
  }

  /** The widgets' events that have reached the window. @param {string} [type] @returns {Promise<{type: string, tag: string, detail: any, cancelable: boolean}[]>} */
  events(type) {
    return this.look(
      (_dom, name) =>
        /** @type {any} */ (window).__heard.filter((/** @type {any} */ e) => !name || e.type === name),
      type,
    );
  }

  /**
   * Chromium's accessibility tree of the page, flat, in reading order.
   * @returns {Promise<{role: string, name: string, [property: string]: any}[]>}
   */
  async axNodes() {
    const client = await this.page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: node.role?.value,
        name: node.name?.value ?? '',
        ...Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      }));
  }
}
