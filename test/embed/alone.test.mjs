// The scripts of one element: each by itself, several on a page, and beside the script of all.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { link, NAMES, useDist } from './dist-page.mjs';

describe('a script of one element', { concurrency: 4 }, () => {
  const dist = useDist();

  for (const name of NAMES)
    it(`im-${name}.js makes a tag, a placeholder and a link the element, with the feed beside it`, async () => {
      const { space } = await dist.space();
      const frame = `${dist.server.origins.cdn}/dist/frame.html?widget=${name}&lang=fr`;
      const body = `<im-${name}>${link(name)}</im-${name}><div data-im-widget="${name}" id="div"></div><p><a href="${frame}">Ours</a></p>`;
      await dist.open(space, { script: `im-${name}.js`, body }, async (visit) => {
        await visit.until(
          'three elements to be ready',
          (_dom, tag) => document.querySelectorAll(`${tag}:state(ready)`).length === 3,
          `im-${name}`,
        );
        assert.equal(
          visit.requests.filter(({ url }) => url.endsWith('.en.json') && url.includes('toolkit.')).length,
          1,
        );
        assert.deepEqual(visit.errors, []);
      });
    });

  it('shares the feed and the global with the others of the page', async () => {
    const { space, toolkit } = await dist.space();
    const scripts = NAMES.map(
      (name) => `<script src="${dist.server.origins.cdn}/dist/im-${name}.js" defer></script>`,
    ).join('');
    const body = NAMES.map(
      (name) => `<div data-im-widget="${name}" data-im-toolkit="${toolkit}"></div>`,
    ).join('');
    await dist.open(space, { script: false, head: scripts, body }, async (visit) => {
      for (const name of NAMES) await visit.ready(`im-${name}`);
      assert.equal(space.requests('toolkit.en.json').length, 1);
      assert.equal(
        await visit.look(() =>
          Object.keys(window)
            .filter((key) => /^(im[A-Z]|lit|reactive)/.test(key))
            .join(),
        ),
        'imWidgets',
      );
      assert.deepEqual(
        visit.console.filter(({ text }) => text.includes('[im-widgets]')),
        [],
      );
      assert.deepEqual(visit.errors, []);
    });
  });

  it('tells an error that another script of the page has met by its own code', async () => {
    const { space } = await dist.space();
    space.reply('bad.json', { status: 410 });
    const url = space.url('bad.json');
    const scripts = NAMES.slice(0, 2)
      .map((name) => `<script src="${dist.server.origins.cdn}/dist/im-${name}.js" defer></script>`)
      .join('');
    const body = NAMES.slice(0, 2)
      .map((name) => `<im-${name} lang="fr" toolkit="${url}"></im-${name}>`)
      .join('');
    await dist.open(space, { script: false, head: scripts, body }, async (visit) => {
      for (const name of NAMES.slice(0, 2)) await visit.ready(`im-${name}`, 'error');
      const codes = (await visit.events('im-error')).map(({ detail }) => detail.code);
      assert.deepEqual(codes, ['http', 'http']);
    });
  });
});
