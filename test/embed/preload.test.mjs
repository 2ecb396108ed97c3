// `<link rel="preload" as="fetch" crossorigin>`: used by the elements, so that the feed is asked for once.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBrowser } from '../../tools/browsers.mjs';
import { toolkit as sample } from '../support/sample-feeds.mjs';
import { useDist } from './dist-page.mjs';

for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
  const missing = engine === 'firefox' && !findBrowser('firefox');
  describe(`a feed that the page preloads, in ${engine}`, { skip: missing && 'not installed' }, () => {
    const dist = useDist(engine);

    for (const origin of /** @type {const} */ (['page', 'cdn']))
      it(`from ${origin === 'page' ? 'its own' : 'another'} origin is asked for once`, async () => {
        const { space } = await dist.space();
        space.reply('t.json', {
          body: sample('en'),
          headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' },
        });
        const url = space.url('t.json', origin);
        const page = {
          head: `<link rel="preload" as="fetch" crossorigin href="${url}">`,
          body: `<im-key-message-rotator toolkit="${url}"></im-key-message-rotator>`,
        };
        await dist.open(space, page, async (visit) => {
          await visit.ready('im-key-message-rotator');
          assert.equal(space.requests('t.json').length, 1);
        });
      });
  });
}
