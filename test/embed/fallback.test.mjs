// A page on which something is missing still shows the webmaster's own links.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_LINKS, allAre, errorCodes, everywhere, fallbacks, four, TAGS, useDist } from './dist-page.mjs';

describe("the webmaster's own link in each widget", { concurrency: 3 }, () => {
  const dist = useDist();

  it('is shown where JavaScript is off, and nothing else is', async () => {
    const { space, toolkit } = await dist.space();
    await dist.open(space, { body: four(`toolkit="${toolkit}"`), javascript: false }, async (visit) => {
      assert.deepEqual(await fallbacks(visit), ALL_LINKS);
      assert.equal(await visit.text(), 'Our own link Our own link Our own link Our own link');
    });
  });

  it('is shown where the script is blocked', async () => {
    const { space, toolkit } = await dist.space();
    const options = { body: four(`toolkit="${toolkit}"`), script: 'not-there.js' };
    await dist.open(space, options, async (visit) => {
      assert.deepEqual(await fallbacks(visit), ALL_LINKS);
      assert.deepEqual(visit.errors, []);
    });
  });

  it('is shown where a policy forbids the script', async () => {
    const { space, toolkit } = await dist.space();
    const options = {
      body: four(`toolkit="${toolkit}"`),
      headers: { 'content-security-policy': "script-src 'none'" },
    };
    await dist.open(space, options, async (visit) => {
      assert.deepEqual(await fallbacks(visit), ALL_LINKS);
    });
  });

  it('is shown while a slow feed is on its way, and hidden once it is there', async () => {
    const { space, toolkit } = await dist.space();
    space.reply('slow.json', { body: JSON.parse(JSON.stringify({ version: 1 })), hold: true });
    await dist.open(space, { body: four(`toolkit="${space.url('slow.json')}"`) }, async (visit) => {
      await space.arrived('slow.json');
      await allAre(visit, 'loading');
      assert.deepEqual(await fallbacks(visit), ALL_LINKS);
      await visit.look((_dom, url) => {
        for (const element of document.querySelectorAll('body > *')) element.setAttribute('toolkit', url);
      }, toolkit);
      await allAre(visit);
      assert.deepEqual(await fallbacks(visit), []);
    });
  });

  it('is shown beside an error that says what to do, in the language of the page', async () => {
    for (const [lang, retry] of [
      ['en', /^Try again$/],
      ['fr', /^Réessayer$/],
    ]) {
      const { space } = await dist.space();
      const options = {
        body: four(`toolkit="${space.url('gone.json')}"`),
        lang: /** @type {string} */ (lang),
      };
      await dist.open(space, options, async (visit) => {
        await allAre(visit, 'error');
        assert.deepEqual(await fallbacks(visit), ALL_LINKS);
        const buttons = await visit.look((dom) =>
          dom.deepAll(document, 'button').filter(dom.isShown).map(dom.nameOf),
        );
        assert.equal(buttons.length, TAGS.length);
        for (const name of buttons) assert.match(name, /** @type {RegExp} */ (retry));
        assert.deepEqual(visit.errors, []);
      });
    }
  });

  it('is back in an error that follows no content, and gone after one more try', async () => {
    const { space, toolkit } = await dist.space();
    const good = await (await fetch(toolkit.replace('{lang}', 'en'))).json();
    space.reply('late.json', [{ status: 404 }, { body: good }]);
    await dist.open(space, { body: four(`toolkit="${space.url('late.json')}"`) }, async (visit) => {
      await allAre(visit, 'error');
      assert.deepEqual(await errorCodes(visit), everywhere('http'));
      await visit.look((dom) => dom.deepAll(document, 'button').find(dom.isShown)?.click());
      await allAre(visit);
      assert.deepEqual(await fallbacks(visit), []);
      assert.equal(space.requests('late.json').length, 2);
    });
  });
});
