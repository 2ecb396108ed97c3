// A widget in a page of its own, for sites that allow nothing but frames.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../support/dist-server.mjs';
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

  it('makes no element but the widgets, and neither runs nor repeats anything of its address', async () => {
    const { space } = await dist.space();
    const wanted = ['script', 'iframe', '<img src=x onerror=alert(1)>', '../x', ''];
    const body = wanted.map((widget, n) => iframe({ widget, src: 'x', lang: 'fr', n: String(n) })).join('');
    await dist.open(space, { body }, async (visit) => {
      for (const [n, widget] of wanted.entries()) {
        const frame = await visit.frame(`&n=${n}`, () => !document.querySelector('span')?.hidden);
        const found = await frame.evaluate(() => [
          document.body.children.length,
          document.body.innerText.trim(),
        ]);
        assert.deepEqual(found, [1, 'L’immigration, ça compte Il n’y a pas de module de ce nom.'], widget);
      }
      assert.deepEqual(visit.errors, []);
    });
  });

  it('takes no address of another origin than its own or a listed one, whoever wrote the query', async () => {
    const { space, toolkit } = await dist.space();
    const elsewhere = (/** @type {string} */ path) => `${dist.server.origins.other}/${path}`;
    const query = {
      toolkit: elsewhere('t.json'),
      stories: `${elsewhere('s.json')} ${toolkit}`,
      action: `//${new URL(elsewhere('')).host}/`,
      url: 'javascript:alert(1)',
      text: 'Anything',
    };
    const body = NAMES.map((widget) => iframe({ widget, ...query })).join('');
    await dist.open(space, { body }, async (visit) => {
      for (const widget of NAMES) {
        const frame = await visit.frame(
          `widget=${widget}`,
          (tag) => !!document.querySelector(tag),
          `im-${widget}`,
        );
        const found = await frame.evaluate(
          (tag, names) =>
            Object.fromEntries(
              names.flatMap((name) => {
                const value = document.querySelector(tag)?.getAttribute(name);
                return value ? [[name, value]] : [];
              }),
            ),
          `im-${widget}`,
          Object.keys(query),
        );
        const wanted = { 'share-card': { text: 'Anything' }, 'story-carousel': { stories: toolkit } };
        assert.deepEqual(found, /** @type {any} */ (wanted)[widget] ?? {}, widget);
      }
      assert.deepEqual(
        visit.requests.filter(({ url }) => url.startsWith(dist.server.origins.other) && /json/.test(url)),
        [],
      );
    });
    // The host's own list, in frame.html.
    const listed = readText('dist/frame.html').replace(
      /(<meta name="im-origins" content=")/,
      `$1https://other.example ${dist.server.origins.other}/any`,
    );
    assert.match(listed, /im-origins" content="https/);
    space.reply('frame.html', { body: listed.replaceAll(/(src|href)="(im-|frame)/g, '$1="/dist/$2') });
    const src = `${space.url('frame.html')}?${new URLSearchParams({ widget: 'submit-story-form', toolkit, action: elsewhere('in') })}`;
    await dist.open(
      space,
      { body: `<iframe src="${src.replaceAll('&', '&amp;')}"></iframe>` },
      async (visit) => {
        const frame = await visit.frame('frame.html?', isIn, 'ready');
        const action = await frame.evaluate(() => document.querySelector('body > *')?.getAttribute('action'));
        assert.equal(action, elsewhere('in'));
      },
    );
  });

  it('takes neither words nor an address to share in a window of its own', async () => {
    const { space, toolkit } = await dist.space();
    await dist.open(space, { body: '' }, async ({ page, ...visit }) => {
      void visit;
      await page.goto(
        address({ widget: 'share-card', toolkit, text: 'Send money', url: toolkit, post: 'bread' }),
      );
      await page.waitForSelector('im-share-card:state(ready)');
      const names = await page.evaluate(() =>
        document.querySelector('im-share-card')?.getAttributeNames().sort(),
      );
      assert.deepEqual(names, ['post', 'toolkit']);
    });
  });

  it('holds a link without JavaScript', async () => {
    const { space } = await dist.space();
    await dist.open(space, { body: '', javascript: false }, async (visit) => {
      await visit.page.goto(address({ widget: 'share-card' }));
      const shown = await visit.look((dom) =>
        [...document.querySelectorAll('a')]
          .filter(dom.isShown)
          .map(({ href }) => new URL(href).pathname.slice(0, 4)),
      );
      assert.deepEqual(shown, ['/en/', '/fr/']);
    });
  });

  it('has its height also where frame-resize.js comes late, and no other frame of the page has', async () => {
    const { space, toolkit } = await dist.space();
    space.reply('ad.html', {
      body: `<body style="height:900px"><script>addEventListener('message', () => document.title = 'asked');
        setInterval(() => parent.postMessage({ type: 'im-widgets:height', height: 900 }, '*'), 20)</script>`,
    });
    const style = '<style>iframe { height: 150px !important }</style>';
    const body = `<iframe id="ad" src="${space.url('ad.html')}?frame.html"></iframe><div style="height:4000px"></div>${iframe({ widget: 'share-card', toolkit }, 'id="good"')}`;
    await dist.open(space, { body, script: false, head: style }, async (visit) => {
      await inside(visit);
      await visit.look((_dom, src) => {
        const script = document.createElement('script');
        script.src = src;
        document.head.append(script);
      }, `${dist.server.origins.cdn}/dist/frame-resize.js`);
      await visit.until(
        'the frame to grow',
        () => (document.querySelector('#good')?.clientHeight ?? 0) > 400,
      );
      assert.equal(await visit.look(() => document.querySelector('#ad')?.clientHeight), 150);
      const ad = await visit.frame('ad.html', () => true);
      assert.notEqual(await ad.title(), 'asked');
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

  for (const sandbox of [
    'allow-scripts allow-popups',
    'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  ]) {
    it(`stands in a sandbox with ${sandbox}, and has its height`, async () => {
      const { space, toolkit } = await dist.space();
      const body = iframe({ widget: 'share-card', toolkit }, `sandbox="${sandbox}"`);
      await dist.open(space, { body, script: false, head: resize() }, async (visit) => {
        await inside(visit);
        await visit.until(
          'the frame to grow',
          () => (document.querySelector('iframe')?.clientHeight ?? 0) > 400,
        );
        assert.deepEqual(visit.errors, []);
      });
    });
  }
});
