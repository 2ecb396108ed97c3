// Where the page says that the feed is, and scripts that something has been done to.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../support/dist-server.mjs';
import { useDist } from './dist-page.mjs';

const SCRIPT = readText('dist/im-widgets.js');

describe('the script after an optimiser', { concurrency: 3 }, () => {
  const dist = useDist();
  const meta = (/** @type {string} */ toolkit) => `<meta name="im-toolkit" content="${toolkit}">`;
  const inline = (/** @type {string} */ code) =>
    `<script>${code.replaceAll('</script', '<\\/script')}</script>`;

  /** @type {Record<string, (space: import('./dist-page.mjs').Space) => string>} */
  const WAYS = {
    'put into the page': () => inline(SCRIPT),
    'wrapped in a try': () => inline(`try{${SCRIPT}\n}catch(e){console.error(e)}`),
    'joined to others that end without a semicolon': () =>
      inline(`var a = (function () {})\n${SCRIPT}\n(function () {})()`),
    'under another name in another folder': (space) => {
      space.reply('cache/7f3a.js', { body: SCRIPT });
      return `<script defer src="${space.url('cache/7f3a.js', 'page')}"></script>`;
    },
    'from a blob': () =>
      inline(`const s = document.createElement('script');
        s.src = URL.createObjectURL(new Blob([${JSON.stringify(SCRIPT)}], {type: 'text/javascript'})); document.head.append(s)`),
    'by eval': () => inline(`(0, eval)(${JSON.stringify(SCRIPT)})`),
    'put in again later': () =>
      inline(`const add = () => { const s = document.createElement('script');
        s.text = ${JSON.stringify(SCRIPT)}; document.head.append(s) }; add(); addEventListener('load', add)`),
    'beside an AMD loader': () =>
      inline(`var define = () => { throw Error('called') }; define.amd = {};${SCRIPT}`),
    'beside CommonJS': () => inline(`var module = { exports: {} }, exports = module.exports;${SCRIPT}`),
    'after customElements.define was wrapped': () =>
      inline(
        `const define = CustomElementRegistry.prototype.define; customElements.define = function (...given) { return define.apply(this, given) };${SCRIPT}`,
      ),
    'after fetch was replaced': () =>
      inline(`const f = fetch; window.fetch = (...given) => f(...given);${SCRIPT}`),
  };
  for (const [name, head] of Object.entries(WAYS)) {
    it(`works ${name}, with the feed that the page names`, async () => {
      const { space, toolkit } = await dist.space();
      const body = `<im-share-card></im-share-card><div lang="fr" data-im-widget="im-key-message-rotator"></div>`;
      await dist.open(space, { body, head: head(space) + meta(toolkit), script: false }, async (visit) => {
        await visit.ready('im-share-card');
        await visit.ready('im-key-message-rotator');
        assert.deepEqual(visit.errors, []);
        const globals = await visit.look(() =>
          Object.keys(window).filter((key) => /^(im|lit|reactive)/i.test(key)),
        );
        assert.deepEqual(globals, ['imWidgets']);
      });
    });
  }

  it('obeys an element before the page, and names the address and the setting where the feed is not there', async () => {
    const { space, toolkit } = await dist.space();
    const wrong = space.url('nothing.{lang}.json');
    await dist.open(
      space,
      {
        body: `<im-share-card id="own" toolkit="${toolkit}"></im-share-card><im-share-card id="page"></im-share-card>`,
        head: meta(wrong),
      },
      async (visit) => {
        await visit.ready('#own');
        await visit.ready('#page', 'error');
        const said = visit.console.map(({ text }) => text).find((text) => text.includes('<im-share-card>'));
        assert.ok(said?.includes(wrong.replace('{lang}', 'en')) && said.includes('im-toolkit'), said);
      },
    );
  });

  it('says the setting where nothing tells where its feed is', async () => {
    const { space } = await dist.space();
    await dist.open(
      space,
      { body: '<im-share-card></im-share-card>', head: inline(SCRIPT), script: false },
      async (visit) => {
        await visit.ready('im-share-card', 'error');
        assert.ok(visit.console.some(({ text }) => /no-toolkit.*im-toolkit/.test(text)));
        assert.deepEqual(
          (await visit.events('im-error')).map(({ detail }) => detail.code),
          ['no-toolkit'],
        );
      },
    );
  });

  it('takes links to the frame.html around the feed that the page names', async () => {
    const { space } = await dist.space();
    const origin = dist.server.origins.cdn;
    const body = `<p><a href="${origin}/dist/frame.html?widget=share-card">Card</a></p>`;
    const head = inline(SCRIPT) + meta(`${origin}/dist/toolkit/toolkit.%lang%.json`);
    await dist.open(space, { body, head, script: false }, async (visit) => {
      await visit.ready('p > im-share-card');
    });
  });
});
