// `<div data-im-widget="…">`, for content systems that strip unknown tags.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { link, NAMES, useDist } from './dist-page.mjs';

/** @typedef {import('./dist-page.mjs').Visit} Visit */

describe('a placeholder', { concurrency: 3 }, () => {
  const dist = useDist();

  /** Opens a page with these feeds. @param {(toolkit: string) => string} body @param {(visit: Visit, toolkit: string) => Promise<void>} look @param {string} [head] */
  async function withPage(body, look, head) {
    const { space, toolkit } = await dist.space();
    await dist.open(space, { body: body(toolkit), ...(head && { head }) }, async (visit) => {
      await look(visit, toolkit);
      assert.deepEqual(visit.errors, []);
    });
  }

  it('of each widget becomes that widget, with its content as the fallback', async () => {
    await withPage(
      (toolkit) =>
        NAMES.map(
          (name) =>
            `<div id="${name}" data-im-widget="${name}" data-im-toolkit="${toolkit}">${link(name)}</div>`,
        ).join(''),
      async (visit) => {
        for (const name of NAMES) {
          await visit.ready(`#${name} > im-${name}`);
          const parent = await visit.look(
            (_dom, id) => document.querySelector(`#${id} a.fallback`)?.parentElement?.localName,
            name,
          );
          assert.equal(parent, `im-${name}`);
        }
      },
    );
  });

  it('is in its own language and hands on the attributes of the interface, nothing else', async () => {
    await withPage(
      (toolkit) =>
        `<div id="p" lang="fr" dir="rtl" class="x" data-im-widget="share-card" data-im-toolkit="${toolkit}" data-im-post="bread"
              data-im-heading-level="4" data-im-browse data-im-onclick="alert(1)" data-im-style="color:red" data-im-id="y"></div>`,
      async (visit) => {
        await visit.ready('im-share-card');
        const found = await visit.look((dom) => {
          const element = /** @type {Element} */ (document.querySelector('im-share-card'));
          return {
            names: element.getAttributeNames().sort(),
            level: dom.part(element, 'heading').localName,
            direction: getComputedStyle(dom.part(element, 'card')).direction,
          };
        });
        assert.deepEqual(found.names, ['browse', 'dir', 'heading-level', 'post', 'toolkit']);
        assert.equal(found.level, 'h4');
        assert.equal(found.direction, 'rtl');
        assert.match(await visit.text('#p'), /alphabets, un seul four/);
      },
    );
  });

  it('may be added later, alone, deep inside something, and many at once', async () => {
    await withPage(
      () => '<main></main>',
      async (visit, toolkit) => {
        await visit.look((_dom, url) => {
          const html = `<div data-im-widget="share-card" data-im-toolkit="${url}"></div>`;
          document
            .querySelector('main')
            ?.insertAdjacentHTML('beforeend', `<section><p>${''}</p>${html.repeat(3)}</section>`);
          const alone = document.createElement('div');
          alone.dataset.imToolkit = url;
          alone.dataset.imWidget = 'share-card';
          document.body.append(alone);
        }, toolkit);
        await visit.until(
          'four cards to be ready',
          () => document.querySelectorAll('div > im-share-card:state(ready)').length === 4,
        );
      },
    );
  });

  it('may name its tag whole, and be empty in a paragraph of its editor', async () => {
    await withPage(
      (toolkit) => `<p><span data-im-widget="im-share-card" data-im-toolkit="${toolkit}"></span></p>`,
      async (visit) => {
        await visit.ready('p im-share-card');
      },
    );
  });

  it('may become one later, when its attribute is set', async () => {
    await withPage(
      (toolkit) => `<div id="p" data-im-toolkit="${toolkit}">${link('share-card')}</div>`,
      async (visit) => {
        await visit.look(() => document.querySelector('#p')?.setAttribute('data-im-widget', ' Share-Card '));
        await visit.ready('#p > im-share-card');
      },
    );
  });

  it('is followed when its attributes change, are added and go', async () => {
    await withPage(
      (toolkit) =>
        `<div id="p" data-im-widget="share-card" data-im-toolkit="${toolkit}" data-im-post="bread"></div>`,
      async (visit) => {
        await visit.ready('im-share-card');
        const set = (/** @type {string} */ name, /** @type {string | null} */ value) =>
          visit.look(
            (_dom, n, v) => {
              const placeholder = /** @type {Element} */ (document.querySelector('#p'));
              if (v === null) placeholder.removeAttribute(n);
              else placeholder.setAttribute(n, v);
            },
            name,
            value,
          );
        const shows = (/** @type {string} */ text) =>
          visit.until(`the card to show ${text}`, (dom, t) => dom.deepText(document.body).includes(t), text);
        await shows('Four bakers');
        await set('data-im-post', 'night-bus');
        await shows('night bus');
        await set('lang', 'fr');
        await shows('autobus de nuit');
        await set('data-im-heading-level', '5');
        await visit.until('a level', (dom) => dom.deepAll(document, 'h5').length === 1);
        await set('data-im-heading-level', null);
        await visit.until('the level to go', (dom) => dom.deepAll(document, 'h2').length === 1);
        assert.equal(await visit.look(() => document.querySelectorAll('im-share-card').length), 1);
      },
    );
  });

  it('that names another widget later becomes that one, with the same fallback', async () => {
    await withPage(
      (toolkit) =>
        `<div id="p" data-im-widget="share-card" data-im-toolkit="${toolkit}">${link('share-card')}</div>`,
      async (visit) => {
        await visit.ready('im-share-card');
        await visit.look(() =>
          document.querySelector('#p')?.setAttribute('data-im-widget', 'key-message-rotator'),
        );
        await visit.ready('#p > im-key-message-rotator');
        assert.deepEqual(
          await visit.look(() => [...document.querySelectorAll('#p *')].map(({ localName }) => localName)),
          ['im-key-message-rotator', 'a'],
        );
      },
    );
  });

  it('in an open shadow root becomes a widget when the page asks for it, and later ones there by themselves', async () => {
    await withPage(
      () => '<div id="host"></div>',
      async (visit, toolkit) => {
        await visit.look((_dom, url) => {
          const html = `<div data-im-widget="share-card" data-im-toolkit="${url}"></div>`;
          const root = /** @type {Element} */ (document.querySelector('#host')).attachShadow({
            mode: 'open',
          });
          root.innerHTML = html;
          /** @type {any} */ (window).imWidgets.scan(root);
          setTimeout(() => root.append(document.createRange().createContextualFragment(html)));
        }, toolkit);
        await visit.until(
          'two cards in the shadow root',
          () =>
            document.querySelector('#host')?.shadowRoot?.querySelectorAll('im-share-card:state(ready)')
              .length === 2,
        );
      },
    );
  });

  it('scanned again and again stays one widget', async () => {
    await withPage(
      (toolkit) => `<div id="p" data-im-widget="share-card" data-im-toolkit="${toolkit}"></div>`,
      async (visit) => {
        await visit.ready('im-share-card');
        const count = await visit.look(() => {
          for (let i = 0; i < 3; i++)
            /** @type {any} */ (window).imWidgets.scan(document.querySelector('#p'));
          /** @type {any} */ (window).imWidgets.scan();
          return document.querySelectorAll('im-share-card').length;
        });
        assert.equal(count, 1);
      },
    );
  });

  it('that is copied as a whole is one widget in the copy too', async () => {
    await withPage(
      (toolkit) =>
        `<div id="p" data-im-widget="share-card" data-im-toolkit="${toolkit}">${link('share-card')}</div>`,
      async (visit) => {
        await visit.ready('im-share-card');
        await visit.look(() => {
          const copy = /** @type {Element} */ (document.querySelector('#p')?.cloneNode(true));
          copy.id = 'copy';
          document.body.append(copy);
        });
        await visit.ready('#copy > im-share-card');
        assert.equal(await visit.look(() => document.querySelectorAll('#copy im-share-card').length), 1);
      },
    );
  });

  it('whose content the page replaces has a widget again, with the new content as the fallback', async () => {
    await withPage(
      (toolkit) =>
        `<div id="p" data-im-widget="share-card" data-im-toolkit="${toolkit}">${link('share-card')}</div>`,
      async (visit) => {
        await visit.ready('im-share-card');
        await visit.look(() => {
          const placeholder = /** @type {Element} */ (document.querySelector('#p'));
          placeholder.innerHTML = '<a class="fallback" href="https://town.example/new">New</a>';
        });
        await visit.ready('#p > im-share-card');
        assert.equal(
          await visit.look(() => document.querySelector('a.fallback')?.parentElement?.localName),
          'im-share-card',
        );
      },
    );
  });

  it('that is still being read when the script runs takes in the rest of its content', async () => {
    const { space, toolkit } = await dist.space();
    const script = `<script src="${dist.server.origins.cdn}/dist/im-widgets.js"></script>`;
    const start = `<!doctype html><html lang="en"><title>A page</title><div id="p" data-im-widget="share-card" data-im-toolkit="${toolkit}"><a href="https://town.example/1">One</a>${script}`;
    const rest = '<a href="https://town.example/2">Two</a></div><p>After</p>';
    space.reply('slow.html', {
      body: start + rest,
      headers: { 'content-type': 'text/html' },
      holdAfter: Buffer.byteLength(start),
    });
    const context = await dist.browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const going = page.goto(space.url('slow.html', 'page'));
      await page.waitForFunction('!!document.querySelector("#p > im-share-card")');
      space.release('slow.html');
      await going;
      const inside = await page.waitForFunction(
        `document.querySelectorAll('#p > im-share-card > a').length === 2 && document.querySelector('#p').children.length`,
      );
      assert.equal(await inside.jsonValue(), 1);
    } finally {
      await context.close();
    }
  });

  it('of a widget that does not exist keeps its content, with one warning', async () => {
    await withPage(
      () => `<div id="p" data-im-widget="weather">${link('weather')}</div>`,
      async (visit) => {
        await visit.until('a warning', () => true);
        assert.equal(await visit.text('#p'), 'Our own link');
        assert.equal(visit.console.filter(({ text }) => text.includes('weather')).length, 1);
      },
    );
  });

  it('in an editor on the page itself is left as it is written', async () => {
    await withPage(
      (
        toolkit,
      ) => `<div contenteditable="true"><div id="p" data-im-widget="share-card" data-im-toolkit="${toolkit}">${link('x')}</div></div>
        <div id="q" data-im-widget="share-card" data-im-toolkit="${toolkit}"></div>`,
      async (visit) => {
        await visit.ready('#q > im-share-card');
        assert.equal(await visit.look(() => document.querySelectorAll('#p im-share-card').length), 0);
      },
    );
  });
});
