// A pasted link that becomes a widget: what every editor and filter leaves alone.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NAMES, useDist } from './dist-page.mjs';
import { FILTERS } from './filtered.mjs';

/** @typedef {import('./dist-page.mjs').Visit} Visit */

describe('a link to frame.html', { concurrency: 3 }, () => {
  const dist = useDist();

  /** @param {Record<string, string>} query */
  const address = (query) => `${dist.server.origins.cdn}/dist/frame.html?${new URLSearchParams(query)}`;
  const link = (/** @type {Record<string, string>} */ query, attributes = '', words = 'Our own link') =>
    `<a class="fallback" href="${address(query).replaceAll('&', '&amp;')}" ${attributes}>${words}</a>`;

  /** @param {(toolkit: string) => string} body @param {(visit: Visit, toolkit: string) => Promise<void>} look @param {Partial<import('./dist-page.mjs').PageOptions>} [options] */
  async function withPage(body, look, options = {}) {
    const { space, toolkit } = await dist.space();
    await dist.open(space, { body: body(toolkit), ...options }, async (visit) => {
      await look(visit, toolkit);
      assert.deepEqual(visit.errors, []);
    });
  }

  const count = (/** @type {Visit} */ visit) =>
    visit.look(() => document.querySelectorAll('im-share-card').length);

  /** Waits until a card that the page has besides is ready: by then every link has had its turn. @param {Visit} visit */
  const settled = (visit) => visit.ready('#other');
  const other = (/** @type {string} */ toolkit) =>
    `<im-key-message-rotator id="other" toolkit="${toolkit}"></im-key-message-rotator>`;

  for (const [name, filter] of Object.entries(FILTERS)) {
    it(`becomes its widget after ${name}, in both languages`, async () => {
      const { space, toolkit } = await dist.space();
      let body = '';
      await dist.open(space, { body: '', script: false }, async ({ page }) => {
        for (const lang of ['en', 'fr']) {
          const left = await filter(
            page,
            address({ widget: 'share-card', lang, toolkit }),
            'Share « it » & more',
          );
          body += `<section id="${lang}">${left}</section>`;
        }
      });
      await dist.open(space, { body }, async (visit) => {
        for (const lang of ['en', 'fr']) {
          await visit.ready(`#${lang} im-share-card`);
          assert.match(await visit.text(`#${lang}`), lang === 'fr' ? /chorale/ : /choir/);
          assert.equal(
            await visit.look(
              (_dom, id) => document.querySelectorAll(`#${id} im-share-card > a`).length,
              lang,
            ),
            1,
          );
        }
      });
    });
  }

  it('becomes each of the widgets, in the language of the page where it names none', async () => {
    await withPage(
      (toolkit) => NAMES.map((widget) => `<p>${link({ widget, toolkit })}</p>`).join(''),
      async (visit) => {
        for (const name of NAMES) {
          await visit.ready(`p > im-${name}`);
          assert.equal(
            await visit.look(
              (_dom, tag) =>
                document.querySelector(tag)?.shadowRoot?.querySelector('.root')?.getAttribute('lang'),
              `im-${name}`,
            ),
            'fr',
          );
        }
      },
      { lang: 'fr-CA' },
    );
  });

  it('hands on the names of the interface alone, and no address of another origin', async () => {
    await withPage(
      (toolkit) =>
        `<p>${link({
          widget: 'IM-Share-Card',
          toolkit,
          post: 'bread',
          'heading-level': '4',
          url: 'https://elsewhere.example/',
          onclick: 'x()',
          style: 'x',
        })}</p>
        <p>${link({ widget: 'submit-story-form', toolkit: 'https://elsewhere.example/t.json', action: '//elsewhere.example/', draft: '' })}</p>`,
      async (visit) => {
        await visit.ready('im-share-card');
        const names = (/** @type {string} */ tag) =>
          visit.look((_dom, sel) => document.querySelector(sel)?.getAttributeNames().sort(), tag);
        assert.deepEqual(await names('im-share-card'), ['heading-level', 'post', 'toolkit']);
        assert.deepEqual(await names('im-submit-story-form'), ['draft']);
        assert.match(await visit.text('im-share-card'), /Four bakers/);
      },
    );
  });

  const QUERY = { widget: 'share-card' };
  /** @type {Record<string, () => string>} */
  const STAYS = {
    'of a comment (ugc)': () => `<p>${link(QUERY, 'rel="UGC noopener"')}</p>`,
    'of a comment (nofollow)': () => `<p>${link(QUERY, 'rel="external nofollow ugc"')}</p>`,
    'where the page wants none': () => `<div data-im-no-links><p>${link(QUERY)}</p></div>`,
    'that says so itself': () => `<p>${link(QUERY, 'data-im-widget="off"')}</p>`,
    'before other words': () => `<p>${link(QUERY)} is a card.</p>`,
    'after other words': () => `<p>A card: <b>${link(QUERY)}</b></p>`,
    'after other words and a line break': () => `<p>A card:<br>${link(QUERY)}</p>`,
    'beside words without a paragraph': () => `<div>A card: ${link(QUERY)}<p>Other</p></div>`,
    'beside a picture': () => `<p><img alt="" src="data:,"> ${link(QUERY)}</p>`,
    'in a menu': () => `<nav><ul><li>${link(QUERY)}</li></ul></nav>`,
    'in an editor': () => `<div contenteditable>${link(QUERY)}</div>`,
    'to an unknown widget': () => `<p>${link({ widget: 'script' })}</p>`,
    'to another page of the server': () =>
      `<p>${link(QUERY).replace('/dist/frame.html', '/dist/other.html')}</p>`,
    'to the frame of another origin': () =>
      `<p>${link(QUERY).replace(dist.server.origins.cdn, dist.server.origins.other)}</p>`,
  };
  for (const [name, body] of Object.entries(STAYS)) {
    it(`stays a link ${name}`, async () => {
      await withPage(
        (toolkit) => body() + other(toolkit),
        async (visit) => {
          await settled(visit);
          assert.equal(await count(visit), 0);
          assert.equal(await visit.look(() => document.querySelectorAll('a.fallback').length), 1);
        },
      );
    });
  }

  /** @type {Record<string, (toolkit: string) => string>} */
  const BECOMES = {
    'in bold': (toolkit) => `<p><strong><em>${link({ ...QUERY, toolkit })}</em></strong></p>`,
    'between spaces that editors leave': (toolkit) =>
      `<p>&nbsp;${link({ ...QUERY, toolkit })}&#8203;<br></p>`,
    'below a heading without a paragraph': (toolkit) =>
      `<div><h2>Share</h2>${link({ ...QUERY, toolkit })}<p>After</p></div>`,
    'in a cell': (toolkit) => `<table><tr><td>${link({ ...QUERY, toolkit })}</td><td>x</td></tr></table>`,
    'that looks like a button': (toolkit) =>
      `<p>${link({ ...QUERY, toolkit }, 'style="display:inline-block" target="_blank" rel="noopener noreferrer"')}</p>`,
  };
  for (const [name, body] of Object.entries(BECOMES)) {
    it(`becomes the widget ${name}, and is shown until then and no longer`, async () => {
      await withPage(body, async (visit) => {
        await visit.ready('im-share-card');
        assert.equal(await visit.look((dom) => dom.isShown(document.querySelector('a.fallback'))), false);
      });
    });
  }

  it('becomes one when it is added later, when its address comes later, and in a shadow root when asked', async () => {
    await withPage(
      () => '<main></main>',
      async (visit, toolkit) => {
        const href = address({ ...QUERY, toolkit });
        await visit.look((_dom, to) => {
          const main = /** @type {Element} */ (document.querySelector('main'));
          main.innerHTML = '<p id="late"><a>One</a></p><p><a id="two">Two</a></p><div id="host"></div>';
          /** @type {HTMLAnchorElement} */ (document.querySelector('#late a')).href = to;
          /** @type {HTMLAnchorElement} */ (document.querySelector('#two')).href = to;
          const root = /** @type {Element} */ (document.querySelector('#host')).attachShadow({
            mode: 'open',
          });
          const a = document.createElement('a');
          a.href = to;
          root.append(a);
          window.imWidgets?.scan(root);
        }, href);
        await visit.until(
          'two cards',
          () => document.querySelectorAll('p > im-share-card:state(ready)').length === 2,
        );
        await visit.until(
          'the card in the shadow root',
          () => !!document.querySelector('#host')?.shadowRoot?.querySelector('im-share-card:state(ready)'),
        );
      },
    );
  });

  it('follows its address', async () => {
    await withPage(
      (toolkit) => `<p>${link({ ...QUERY, toolkit, post: 'bread' })}</p>`,
      async (visit) => {
        await visit.ready('im-share-card');
        await visit.look(() => {
          const a = /** @type {HTMLAnchorElement} */ (document.querySelector('a.fallback'));
          a.href = a.href.replace('bread', 'night-bus');
        });
        await visit.until('the other post', (dom) => /night bus/.test(dom.deepText(document.body)));
      },
    );
  });

  it('is judged when its paragraph is whole, however slowly the page comes', async () => {
    const { space, toolkit } = await dist.space();
    const script = `<script async src="${dist.server.origins.cdn}/dist/im-widgets.js"></script>`;
    const wait = `<script src="${space.url('slow.js', 'page')}"></script>`;
    space.reply('slow.js', { body: '', delay: 0 });
    await dist.open(
      space,
      {
        body: `<p>${link({ ...QUERY, toolkit })}${wait} and more words</p>${other(toolkit)}`,
        head: script,
        script: false,
      },
      async (visit) => {
        await settled(visit);
        assert.equal(await count(visit), 0);
      },
    );
  });
});
