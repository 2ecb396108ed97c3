// Widgets that are put in, moved and taken away while the page lives.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stories, toolkit as sample } from '../support/sample-feeds.mjs';
import { allAre, four, NAMES, TAGS, useDist } from './dist-page.mjs';

describe('all four widgets', { concurrency: 2 }, () => {
  const dist = useDist();

  it('that are taken away while they load stop their requests and fire nothing', async () => {
    const { space } = await dist.space();
    space.reply('t.json', { body: sample('en'), hold: true });
    await dist.open(
      space,
      { body: `<main>${four(`toolkit="${space.url('t.json')}"`)}</main>` },
      async (visit) => {
        await space.arrived('t.json');
        const start = Date.now();
        await visit.look(() => document.querySelector('main')?.remove());
        await space.aborted('t.json');
        assert.ok(Date.now() - start < 4000, 'the request is stopped at once, not by its time limit');
        space.release('t.json');
        await visit.page.waitForNetworkIdle({ idleTime: 200 });
        assert.deepEqual(await visit.events(), []);
        assert.deepEqual(visit.errors, []);
        assert.equal(space.requests('t.json').length, 1);
      },
    );
  });

  it('stop the request for the stories too', async () => {
    const { space, toolkit } = await dist.space();
    space.reply('s.json', { body: stories('en'), hold: true });
    const body = `<im-story-carousel toolkit="${toolkit}" stories="${space.url('s.json')}"></im-story-carousel>`;
    await dist.open(space, { body }, async (visit) => {
      await space.arrived('s.json');
      const start = Date.now();
      await visit.look(() => document.querySelector('im-story-carousel')?.remove());
      await space.aborted('s.json');
      assert.ok(Date.now() - start < 4000);
      assert.deepEqual(await visit.events(), []);
    });
  });

  it('that are moved while they load, and after, load once and say so once', async () => {
    const { space } = await dist.space();
    space.reply('t.json', { body: sample('en'), hold: true });
    const body = `<main>${four(`toolkit="${space.url('t.json')}"`)}</main><aside></aside>`;
    const move = () => {
      const [from, to] = [document.querySelector('main'), document.querySelector('aside')];
      to?.append(...(from?.children ?? []));
      from?.append(...(to?.children ?? []));
    };
    await dist.open(space, { body }, async (visit) => {
      await space.arrived('t.json');
      await visit.look(move);
      space.release('t.json');
      await allAre(visit);
      await visit.look(move);
      await visit.page.waitForNetworkIdle({ idleTime: 200 });
      const ready = (await visit.events('im-ready')).map(({ tag }) => tag);
      assert.deepEqual(ready.sort(), [...TAGS].sort());
      assert.deepEqual(await visit.events('im-error'), []);
      assert.equal(space.requests('t.json').length, 1);
      assert.deepEqual(visit.errors, []);
    });
  });

  it('that are put in by scripts and frameworks, with properties before they are connected, work', async () => {
    const { space, toolkit } = await dist.space();
    await dist.open(space, { body: '<main></main>' }, async (visit) => {
      await visit.until(
        'the elements to be defined',
        (_dom, tags) => tags.every((/** @type {string} */ tag) => customElements.get(tag)),
        TAGS,
      );
      await visit.look(
        (_dom, tags, url) => {
          for (const tag of tags) {
            const element = Object.assign(document.createElement(tag), {
              toolkit: url,
              lang: 'fr',
              headingLevel: 4,
            });
            document.querySelector('main')?.append(element);
          }
        },
        TAGS,
        toolkit,
      );
      await allAre(visit);
      const found = await visit.look(
        (dom, tags) =>
          tags.map(
            (/** @type {string} */ tag) =>
              dom.deepAll(/** @type {Element} */ (document.querySelector(tag)), 'h4').length,
          ),
        TAGS,
      );
      assert.deepEqual(found, [1, 1, 1, 1]);
      assert.deepEqual(visit.errors, []);
    });
  });

  it('turn to the language that was set last, whichever feed arrives first', async () => {
    for (const first of ['en', 'fr']) {
      const { space, toolkit } = await dist.space();
      for (const lang of /** @type {const} */ (['en', 'fr']))
        space.reply(`toolkit.${lang}.json`, { body: sample(lang), hold: true });
      await dist.open(space, { body: four(`toolkit="${toolkit}"`) }, async (visit) => {
        await space.arrived('toolkit.en.json');
        await visit.look(() => (document.documentElement.lang = 'fr'));
        await space.arrived('toolkit.fr.json');
        space.release(`toolkit.${first}.json`);
        space.release(`toolkit.${first === 'en' ? 'fr' : 'en'}.json`);
        await allAre(visit);
        const languages = (await visit.events('im-ready')).map(({ detail }) => detail.language);
        assert.deepEqual(languages, ['fr', 'fr', 'fr', 'fr']);
      });
    }
  });

  it('of a script that is read in the head, before there is a body, are there as the page is read', async () => {
    const { space, toolkit } = await dist.space();
    const head = `<script src="${dist.server.origins.cdn}/dist/im-widgets.js"></script>`;
    const body =
      four(`toolkit="${toolkit}"`) +
      NAMES.map(
        (name) =>
          `<div data-im-widget="${name}" data-im-toolkit="${toolkit}"><a href="https://town.example/">Ours</a></div>`,
      ).join('');
    await dist.open(space, { body, head, script: false }, async (visit) => {
      await visit.until(
        'all eight to be ready',
        () => document.querySelectorAll(':state(ready)').length === 8,
      );
      assert.equal(await visit.look(() => document.querySelectorAll('div > a').length), 0);
      assert.deepEqual(visit.errors, []);
    });
  });
});
