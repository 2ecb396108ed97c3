// A widget in a page of its own, for sites that allow nothing but frames.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NAMES, useDist } from './dist-page.mjs';

/** @typedef {import('./dist-page.mjs').Visit} Visit */

/** Whether a frame's widget is in a state. */
const isIn = (/** @type {string} */ name) => !!document.querySelector('body > *')?.matches(`:state(${name})`);

describe('frame.html', { concurrency: 3 }, () => {
  const dist = useDist();
  const address = (/** @type {Record<string, string>} */ query) =>
    `${dist.server.origins.cdn}/dist/frame.html?${new URLSearchParams(query)}`;
  const resize = () => `<script src="${dist.server.origins.cdn}/dist/frame-resize.js" defer></script>`;
  const iframe = (/** @type {Record<string, string>} */ query, attributes = '') =>
    `<iframe title="Widget" src="${address(query).replaceAll('&', '&amp;')}" width="600" height="150" ${attributes}></iframe>`;

  /** The frame's own document, once its widget is in a state. @param {Visit} visit @param {string} [state] */
  async function inside(visit, state = 'ready') {
    return visit.frame('/dist/frame.html', isIn, state);
  }

  const heightOf = (/** @type {Visit} */ visit) =>
    visit.look(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);

  it('shows each widget in each language, with its feed and a title of its own', async () => {
    const { space, toolkit } = await dist.space();
    const wanted = NAMES.flatMap((widget) => ['en', 'fr'].map((lang) => ({ widget, lang, toolkit })));
    await dist.open(space, { body: wanted.map((query) => iframe(query)).join('') }, async (visit) => {
      for (const { widget, lang } of wanted) {
        const frame = await visit.frame(`widget=${widget}&lang=${lang}`, isIn, 'ready');
        const found = await frame.evaluate(() => ({
          tags: [...document.body.children].map(({ localName }) => localName),
          lang: document.documentElement.lang,
          title: document.title,
          shown: document.querySelector('body > *')?.shadowRoot?.querySelector('.root')?.getAttribute('lang'),
        }));
        assert.deepEqual([found.tags, found.lang, found.shown], [[`im-${widget}`], lang, lang]);
        assert.match(found.title, lang === 'fr' ? /immigration, ça/ : /Immigration Matters/);
      }
      assert.deepEqual(visit.errors, []);
    });
  });

  it('hands on the names of the interface and no other', async () => {
    const { space, toolkit } = await dist.space();
    const query = {
      widget: 'share-card',
      toolkit,
      post: 'bread',
      browse: '',
      'heading-level': '3',
      onclick: 'alert(1)',
      style: 'display:none',
      id: 'x',
      class: 'y',
      slot: 'z',
    };
    await dist.open(space, { body: iframe(query) }, async (visit) => {
      const frame = await inside(visit);
      const names = await frame.evaluate(() =>
        document.querySelector('im-share-card')?.getAttributeNames().sort(),
      );
      assert.deepEqual(names, ['browse', 'heading-level', 'post', 'toolkit']);
    });
  });

  it('makes no element but the four, and runs nothing of its address', async () => {
    const { space } = await dist.space();
    const wanted = ['script', 'iframe', '<img src=x onerror=alert(1)>', '../x', ''];
    const body = wanted.map((widget, n) => iframe({ widget, src: 'x', n: String(n) })).join('');
    await dist.open(space, { body }, async (visit) => {
      for (const [n, widget] of wanted.entries()) {
        const frame = await visit.frame(`&n=${n}`, () => !!document.body?.textContent);
        assert.equal(await frame.evaluate(() => document.body.querySelectorAll('*').length), 0, widget);
      }
      assert.deepEqual(visit.errors, []);
    });
  });

  it('takes the height of its content where the host page has frame-resize.js, and follows it', async () => {
    const { space, toolkit } = await dist.space();
    await dist.open(
      space,
      { body: iframe({ widget: 'share-card', toolkit }), script: false, head: resize() },
      async (visit) => {
        const frame = await inside(visit);
        const fits = () =>
          frame.evaluate(() => {
            const root = document.documentElement;
            return (
              root.scrollHeight <= innerHeight &&
              root.getBoundingClientRect().height > 200 &&
              innerHeight - root.getBoundingClientRect().height < 2
            );
          });
        const until = async (/** @type {() => Promise<boolean>} */ holds) => {
          for (let i = 0; i < 200 && !(await holds()); i++)
            await frame.evaluate(() => new Promise(requestAnimationFrame));
          assert.ok(await holds());
        };
        await until(fits);
        const before = await heightOf(visit);
        await visit.look(() =>
          /** @type {HTMLElement} */ (document.querySelector('iframe')).setAttribute('width', '300'),
        );
        await until(async () => (await heightOf(visit)) > before && (await fits()));
        await visit.look(() =>
          /** @type {HTMLElement} */ (document.querySelector('iframe')).setAttribute('width', '600'),
        );
        await until(async () => (await heightOf(visit)) === before);
      },
    );
  });

  it('scrolls inside the height that it was given where the host page has not', async () => {
    const { space, toolkit } = await dist.space();
    await dist.open(
      space,
      { body: iframe({ widget: 'share-card', toolkit }), script: false },
      async (visit) => {
        const frame = await inside(visit);
        const scrolled = await frame.evaluate(() => {
          scrollTo(0, 50);
          return scrollY;
        });
        assert.equal(scrolled, 50);
        assert.ok((await heightOf(visit)) < 160);
      },
    );
  });

  it('takes its whole content in on pages that count borders into heights', async () => {
    const { space, toolkit } = await dist.space();
    const head = `${resize()}<style>* { box-sizing: border-box } iframe { border: 5px solid }</style>`;
    await dist.open(
      space,
      { body: iframe({ widget: 'key-message-rotator', toolkit }), script: false, head },
      async (visit) => {
        await inside(visit);
        await visit.frame(
          '/dist/frame.html',
          () => document.documentElement.getBoundingClientRect().height <= innerHeight,
        );
      },
    );
  });

  it('is resized in an open shadow root too', async () => {
    const { space, toolkit } = await dist.space();
    const body = `<div id="host"><template shadowrootmode="open">${iframe({ widget: 'share-card', toolkit })}</template></div>`;
    await dist.open(space, { body, script: false, head: resize() }, async (visit) => {
      await visit.until('the frame to grow', () => {
        const frame = document.querySelector('#host')?.shadowRoot?.querySelector('iframe');
        return !!frame && frame.getBoundingClientRect().height > 200;
      });
    });
  });

  it('is what alone frame-resize.js obeys: not the page itself, another window, or a message that is odd', async () => {
    const { space, toolkit } = await dist.space();
    const odd = `<script>const say = (data) => parent.postMessage(data, '*');
      say(null); say(5); say('height'); say({}); say({ type: 'im-widgets:height' });
      for (const height of [NaN, -1, 0, '900', 1e9, null, Infinity]) say({ type: 'im-widgets:height', height });
      document.title = 'said';</script>`;
    space.reply('odd.html', { body: odd });
    const body = `<iframe id="odd" height="150" src="${space.url('odd.html')}"></iframe>${iframe({ widget: 'share-card', toolkit }, 'id="good"')}`;
    await dist.open(space, { body, script: false, head: resize() }, async (visit) => {
      await inside(visit);
      const grown = () =>
        visit.until('the frame to grow', () => (document.querySelector('#good')?.clientHeight ?? 0) > 200);
      await grown();
      // Its picture has come: from here on its own height is one.
      await visit.frame('/dist/frame.html', () =>
        [...(document.querySelector('body > *')?.shadowRoot?.querySelectorAll('img') ?? [])].every(
          ({ complete }) => complete,
        ),
      );
      const fits = async () => {
        const own = await (
          await inside(visit)
        ).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        return visit.until(
          'the frame to have the height of its content',
          (_dom, height) => document.querySelector('#good')?.clientHeight === height && height,
          own,
        );
      };
      const before = await fits();
      await visit.look(() => {
        /** @type {any} */ (window).heard = [];
        addEventListener('message', ({ source, data }) => {
          const good = /** @type {HTMLIFrameElement} */ (document.querySelector('#good'));
          if (source !== good.contentWindow) /** @type {any} */ (window).heard.push(data.height);
        });
        postMessage({ type: 'im-widgets:height', height: 777 }, '*');
        const popup = open('about:blank');
        popup?.eval(`opener.postMessage({ type: 'im-widgets:height', height: 778 }, '*')`);
      });
      await visit.until('both messages to arrive', () => /** @type {any} */ (window).heard.length === 2);
      assert.equal(await visit.look(() => document.querySelector('#good')?.clientHeight), before);
      assert.equal(await visit.look(() => document.querySelector('#odd')?.clientHeight), 150);
      assert.deepEqual(visit.errors, []);
    });
  });

  it('stands in a sandbox', async () => {
    const { space, toolkit } = await dist.space();
    await dist.open(
      space,
      {
        body: iframe({ widget: 'share-card', toolkit }, 'sandbox="allow-scripts allow-popups"'),
        script: false,
      },
      async (visit) => {
        await inside(visit);
        assert.deepEqual(visit.errors, []);
      },
    );
  });
});
