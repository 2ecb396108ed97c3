// What the widgets ask of the network and leave in the browser of a visitor.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allAre, four, NAMES, useDist } from '../embed/dist-page.mjs';

describe('a page with all four widgets', () => {
  const dist = useDist();

  it('asks for one script, each feed once and pictures, all from where they lie', async () => {
    const { space, toolkit } = await dist.space();
    const body =
      four(`toolkit="${toolkit}"`) +
      four(`toolkit="${toolkit}" class="again"`) +
      NAMES.map((name) => `<div data-im-widget="${name}" data-im-toolkit="${toolkit}"></div>`).join('');
    await dist.open(space, { body }, async (visit) => {
      await allAre(visit);
      await visit.until(
        'all twelve to be ready',
        () => document.querySelectorAll(':state(ready)').length === 12,
      );
      await visit.page.waitForNetworkIdle({ idleTime: 300 });
      const count = (/** @type {(request: {url: string, type: string}) => boolean} */ which) =>
        visit.requests.filter(which).length;
      assert.equal(
        count(({ type }) => type === 'script'),
        1,
      );
      assert.equal(
        count(({ url }) => url.endsWith('/toolkit.en.json')),
        1,
      );
      assert.equal(
        count(({ url }) => url.endsWith('/stories.en.json')),
        1,
      );
      assert.equal(
        count(({ url }) => url.endsWith('.fr.json')),
        0,
      );
      const others = visit.requests.filter(
        ({ url, type }) => !['document', 'script', 'image'].includes(type) && !url.endsWith('.json'),
      );
      assert.deepEqual(others, []);
      const hosts = new Set(
        visit.requests.filter(({ url }) => !url.startsWith('data:')).map(({ url }) => new URL(url).origin),
      );
      assert.deepEqual([...hosts].sort(), [dist.server.origins.cdn, dist.server.origins.page].sort());
    });
  });

  it('gives a third feed, its server and its pictures no referrer and no cookie', async () => {
    const { space, toolkit } = await dist.space();
    await dist.open(
      space,
      {
        body: four(`toolkit="${toolkit}"`),
        before: async (page) => {
          const { hostname } = new URL(toolkit);
          await page
            .browserContext()
            .setCookie({ name: 'who', value: 'me', domain: hostname, path: '/', sameSite: 'Lax' });
        },
      },
      async (visit) => {
        await allAre(visit);
        await visit.page.waitForNetworkIdle({ idleTime: 300 });
        const feeds = space.requests().filter(({ path }) => !path.endsWith('.html'));
        assert.ok(
          feeds.some(({ path }) => path.endsWith('.png')),
          'no picture was asked for',
        );
        for (const { path, headers, method } of feeds) {
          assert.equal(method, 'GET', path);
          assert.equal(headers.referer, undefined, path);
          if (path.endsWith('.json')) assert.equal(headers.cookie, undefined, path);
        }
      },
    );
  });

  it('leaves nothing in the browser and takes nothing from it, while it is used and left', async () => {
    const { space, toolkit } = await dist.space();
    // Notes every use of what could store, count or recognize.
    const head = `<script>
      window.uses = [];
      const note = (owner, name) => {
        const found = Object.getOwnPropertyDescriptor(owner, name);
        if (!found) return;
        const { get, set, value } = found;
        Object.defineProperty(owner, name, value === undefined
          ? { ...found, get() { uses.push(name); return get.call(this); }, set(x) { uses.push(name + '='); set?.call(this, x); } }
          : { ...found, value: typeof value === 'function' ? function (...args) { uses.push(name); return new.target ? Reflect.construct(value, args) : value.apply(this, args); } : value });
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) note(window, name);
      note(Document.prototype, 'cookie');
      for (const name of ['sendBeacon', 'plugins', 'hardwareConcurrency', 'deviceMemory', 'geolocation', 'serviceWorker']) note(Navigator.prototype, name);
      for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'FontFace', 'Worker', 'SharedWorker']) note(window, name);
      note(HTMLCanvasElement.prototype, 'toDataURL');
    </script>`;
    await dist.open(space, { body: four(`toolkit="${toolkit}" browse`), head }, async (visit) => {
      await allAre(visit);
      await visit.look((dom) => {
        addEventListener('im-share', (event) => event.preventDefault());
        document.addEventListener('click', (event) => {
          if (event.composedPath().some((each) => each instanceof HTMLAnchorElement)) event.preventDefault();
        });
        for (const each of dom.deepAll(document, 'button, a[href]').filter(dom.isShown)) {
          if (!/download|télécharger|copy|send|submit/i.test(dom.nameOf(each))) each.click();
        }
        document.documentElement.lang = 'fr';
      });
      await visit.until('the page to be French', () =>
        [...document.querySelectorAll('body > *')].every(
          (each) => each.shadowRoot?.querySelector('.root')?.getAttribute('lang') === 'fr',
        ),
      );
      const uses = await visit.look(() => {
        dispatchEvent(new PageTransitionEvent('pagehide'));
        document.dispatchEvent(new Event('visibilitychange'));
        return /** @type {any} */ (window).uses;
      });
      assert.deepEqual(uses, []);
      assert.deepEqual(await visit.page.browserContext().cookies(), []);
      assert.equal(await visit.page.evaluate('localStorage.length + sessionStorage.length'), 0);
      const fonts = await visit.page.evaluate('document.fonts.size');
      assert.equal(fonts, 0);
    });
  });
});
