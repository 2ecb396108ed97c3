// `<link rel="preload" as="fetch" crossorigin>`: used by the elements, so that the feed is asked for once.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../../tools/browsers.mjs';
import { startBrowser } from '../support/dist-browser.mjs';
import { startDistServer } from '../support/dist-server.mjs';
import { toolkit as sample } from '../support/sample-feeds.mjs';

for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
  const missing = engine === 'firefox' && !findBrowser('firefox');
  describe(`a feed that the page preloads, in ${engine}`, { skip: missing && 'not installed' }, () => {
    /** @type {import('../support/fake-server.mjs').FakeServer} */
    let server;
    /** @type {NonNullable<Awaited<ReturnType<typeof startBrowser>>>} */
    let browser;
    before(async () => {
      server = await startDistServer();
      browser = /** @type {typeof browser} */ (await startBrowser(engine));
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const origin of /** @type {const} */ (['page', 'cdn']))
      it(`from ${origin === 'page' ? 'its own' : 'another'} origin is asked for once`, async () => {
        const space = server.space();
        space.reply('t.json', {
          body: sample('en'),
          headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' },
        });
        const url = space.url('t.json', origin);
        const visit = await browser.visit(server, space, {
          head: `<link rel="preload" as="fetch" crossorigin href="${url}">`,
          body: `<im-key-message-rotator toolkit="${url}"></im-key-message-rotator>`,
        });
        try {
          await visit.ready('im-key-message-rotator');
          assert.equal(space.requests('t.json').length, 1);
        } finally {
          await visit.close();
        }
      });
  });
}
