// Pages on which the library is more than once, or meets its own name.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packageJson, readText } from '../support/dist-server.mjs';
import { allAre, four, useDist } from './dist-page.mjs';

describe('several copies of the library on a page', { concurrency: 3 }, () => {
  const dist = useDist();
  const script = (/** @type {string} */ src, attributes = 'defer') =>
    `<script src="${src}" ${attributes}></script>`;
  const copy = (/** @type {string} */ file) => `${dist.server.origins.cdn}/dist/${file}`;

  it('of one version are the first one, and one warning', async () => {
    const { space, toolkit } = await dist.space();
    const options = {
      body: four(`toolkit="${toolkit}"`),
      head: script(copy(`im-widgets-${packageJson.version}.js`)),
    };
    await dist.open(space, options, async (visit) => {
      await allAre(visit);
      const told = visit.console.filter(({ type }) => type === 'warn' || type === 'warning');
      assert.equal(told.length, 1, JSON.stringify(told));
      assert.deepEqual(visit.errors, []);
    });
  });

  it('of two versions are the first one, and one warning that names both', async () => {
    const { space, toolkit } = await dist.space();
    const now = packageJson.version;
    const later = readText('dist/im-widgets.js').replaceAll(now, '9.8.7');
    space.reply('later.js', { body: later });
    for (const [first, second, wins] of [
      [copy('im-widgets.js'), space.url('later.js'), now],
      [space.url('later.js'), copy('im-widgets.js'), '9.8.7'],
    ]) {
      const options = {
        body:
          four(`toolkit="${toolkit}"`) +
          `<div data-im-widget="share-card" data-im-toolkit="${toolkit}"></div>`,
        head: script(/** @type {string} */ (first)) + script(/** @type {string} */ (second)),
        script: /** @type {false} */ (false),
      };
      await dist.open(space, options, async (visit) => {
        await allAre(visit);
        assert.equal(await visit.look(() => /** @type {any} */ (window).imWidgets.version), wins);
        const told = visit.console.filter(({ type }) => type.startsWith('warn'));
        assert.equal(told.length, 1, JSON.stringify(told));
        assert.ok(told[0]?.text.includes(now) && told[0]?.text.includes('9.8.7'), told[0]?.text);
        assert.equal(await visit.look(() => document.querySelectorAll('div > im-share-card').length), 1);
        assert.deepEqual(visit.errors, []);
      });
    }
  });

  it('as script and as module work as one', async () => {
    const { space, toolkit } = await dist.space();
    const options = {
      body: four(`toolkit="${toolkit}"`),
      head: script(copy('im-widgets.mjs'), 'type="module"'),
    };
    await dist.open(space, options, async (visit) => {
      await allAre(visit);
      assert.deepEqual(visit.errors, []);
    });
  });

  it('leave one global, which can not be replaced by accident', async () => {
    const { space, toolkit } = await dist.space();
    const head = '<script>window.before = new Set(Object.getOwnPropertyNames(window));</script>';
    await dist.open(space, { body: four(`toolkit="${toolkit}"`), head }, async (visit) => {
      await allAre(visit);
      const found = await visit.look(() => {
        const { before, imWidgets } = /** @type {any} */ (window);
        const names = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
        return {
          names: names.filter((name) => name !== 'before' && name !== 'dom'),
          keys: Object.keys(imWidgets).sort(),
        };
      });
      assert.deepEqual(found, { names: ['imWidgets'], keys: ['scan', 'version'] });
    });
  });

  it('are not what an element of the page with that id is', async () => {
    const { space, toolkit } = await dist.space();
    const body = `<section id="imWidgets"><div data-im-widget="share-card" data-im-toolkit="${toolkit}"></div></section>`;
    await dist.open(space, { body }, async (visit) => {
      await visit.ready('div > im-share-card');
      assert.equal(await visit.look(() => typeof (/** @type {any} */ (window).imWidgets.scan)), 'function');
    });
  });

  it('leave alone an element of the same name that somebody else has defined', async () => {
    const { space, toolkit } = await dist.space();
    const head = `<script>customElements.define('im-share-card', class extends HTMLElement {});</script>`;
    await dist.open(space, { body: four(`toolkit="${toolkit}"`), head }, async (visit) => {
      for (const tag of ['im-key-message-rotator', 'im-story-carousel', 'im-submit-story-form'])
        await visit.ready(tag);
      assert.deepEqual(visit.errors, []);
      assert.equal(visit.console.filter(({ type }) => type.startsWith('warn')).length, 1);
    });
  });
});
