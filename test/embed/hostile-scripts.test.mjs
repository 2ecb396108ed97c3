// Host pages whose scripts have changed the language, and optimisers that have moved ours.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allAre, fallbacks, four, TAGS, useDist } from './dist-page.mjs';

// What old libraries do, written anew: their marks, not their code.
const PROTOTYPE = `
  Array.from = function (list) { return Array.prototype.slice.call(list); };
  Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
  Array.prototype.each = function (what) { for (var i = 0; i < this.length; i++) what(this[i], i); return this; };
  Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
  Array.prototype.flatten = Array.prototype.without = Array.prototype.invoke = function () { return this; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  String.prototype.strip = function () { return this; };
  Object.prototype.toJSON = undefined;
  delete Object.prototype.toJSON;
  Function.prototype.bind = function (self) { var f = this, a = [].slice.call(arguments, 1); return function () { return f.apply(self, a.concat([].slice.call(arguments))); }; };
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function () { return []; };`;
const ENUMERABLE = `
  Object.prototype.extendWith = function () { return this; };
  Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
  Element.prototype.getElements = Element.prototype.inject = function () { return []; };`;
const MISSING = `
  delete Crypto.prototype.randomUUID;
  delete Navigator.prototype.clipboard;
  delete Navigator.prototype.share;
  delete Navigator.prototype.canShare;
  Object.defineProperty(window, 'isSecureContext', { value: false });`;
const STORAGE = `
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`;

describe('the scripts of a host page', { concurrency: 3 }, () => {
  const dist = useDist();

  /** The four widgets, used a little, on a page with this before them. @param {string} head @param {Partial<import('./dist-page.mjs').PageOptions>} [rest] */
  async function withHead(head, rest = {}) {
    const { space, toolkit } = await dist.space();
    const body = `${four(`toolkit="${toolkit}"`)}<div data-im-widget="share-card" data-im-toolkit="${toolkit}" data-im-browse></div>`;
    await dist.open(space, { body, head, ...rest }, async (visit) => {
      await allAre(visit);
      await visit.ready('div > im-share-card');
      await visit.look((dom) => {
        for (const name of ['im-key-message-rotator', 'im-story-carousel']) {
          /** @type {any} */ (document.querySelector(name)).next();
        }
        const links = dom.deepAll(document, 'a[href]').filter((each) => each.getRootNode() !== document);
        if (links.length < 8) throw new Error(`${links.length} links`);
        document.documentElement.lang = 'fr';
      });
      await visit.until(
        'all to be in French',
        (_dom, names) =>
          names.every((/** @type {string} */ name) =>
            document.querySelector(name)?.shadowRoot?.querySelector('[lang=fr]'),
          ),
        TAGS,
      );
      assert.deepEqual(await fallbacks(visit), []);
      assert.match(await visit.text(), /chorale a manqué de chaises/);
      assert.doesNotMatch(await visit.text(), /undefined|\[object|function ?\(/);
      assert.deepEqual(visit.errors, []);
    });
  }

  for (const [what, script] of [
    ['change arrays and strings as Prototype.js did', PROTOTYPE],
    ['add to every object and array what for…in finds', ENUMERABLE],
    ['have only what plain http: pages have', MISSING],
    ['may store nothing', STORAGE],
    ['use $ and _ for their own', 'window._ = window.$ = window.jQuery = window.html = window.msg = 1;'],
    [
      'take away AbortSignal’s newer parts and structuredClone',
      'delete AbortSignal.any; delete AbortSignal.timeout; delete window.structuredClone; delete Array.prototype.at; delete Promise.withResolvers;',
    ],
  ]) {
    it(`that ${what} leave the widgets at work`, async () => {
      await withHead(`<script>${script}</script>`);
    });
  }

  it('that come after the widgets leave them at work', async () => {
    const { space, toolkit } = await dist.space();
    await dist.open(space, { body: four(`toolkit="${toolkit}"`) }, async (visit) => {
      await allAre(visit);
      await visit.look((_dom, script) => {
        const late = document.createElement('script');
        late.textContent = script;
        document.body.append(late);
        document.documentElement.lang = 'fr';
      }, PROTOTYPE);
      await visit.until(
        'all to be in French',
        (_dom, names) =>
          names.every((/** @type {string} */ name) =>
            document.querySelector(name)?.shadowRoot?.querySelector('[lang=fr]'),
          ),
        TAGS,
      );
      assert.deepEqual(visit.errors, []);
    });
  });
});

describe('the feed beside the script', { concurrency: 3 }, () => {
  const dist = useDist();
  const cdn = () => dist.server.origins.cdn;

  /** @param {Partial<import('./dist-page.mjs').PageOptions>} options */
  async function isFound(options) {
    const { space } = await dist.space();
    await dist.open(space, { body: four(), script: false, ...options }, async (visit) => {
      await allAre(visit);
      const feeds = visit.requests.filter(({ url }) => url.includes('toolkit.en.json')).map(({ url }) => url);
      assert.deepEqual(feeds, [`${cdn()}/dist/toolkit/toolkit.en.json`]);
      assert.deepEqual(visit.errors, []);
    });
  }

  it('is found by the script that is read', () => isFound({ script: 'im-widgets.js' }));

  it('is found by the module', () => isFound({ script: 'im-widgets.mjs' }));

  it('is found whatever the base of the page is', () =>
    isFound({
      head: `<base href="https://elsewhere.example/x/"><script src="${cdn()}/dist/im-widgets.js" defer></script>`,
    }));

  it('is found when the script is run without document.currentScript, as optimisers do', () =>
    isFound({
      head: `<script>Object.defineProperty(document, 'currentScript', { value: null });</script><script src="${cdn()}/dist/im-widgets.js" defer></script>`,
    }));

  it('is found when an optimiser keeps the address in an attribute of its own and runs the code', () =>
    isFound({
      head: `<script type="text/rocketscript" data-rocket-src="${cdn()}/dist/im-widgets.js?ver=1.2#x"></script>
        <script>fetch('${cdn()}/dist/im-widgets.js').then((r) => r.text()).then((code) => { const s = document.createElement('script'); s.textContent = code; document.head.append(s); });</script>`,
    }));

  it('is found when the script is put in by a script, and async', () =>
    isFound({
      head: `<script>const s = document.createElement('script'); s.src = '${cdn()}/dist/im-widgets.js?v=3'; document.head.append(s);</script>`,
    }));

  it('is found when the script stands at the end of the page, neither deferred nor async', () =>
    isFound({ body: `${four()}<script src="${cdn()}/dist/im-widgets.js"></script>` }));
});
