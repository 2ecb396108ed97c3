// The built widgets before servers that do what servers do.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { toolkit as sample } from '../support/sample-feeds.mjs';
import { ALL_LINKS, allAre, errorCodes, everywhere, fallbacks, four, useDist } from './dist-page.mjs';

/** @typedef {import('../support/fake-reply.mjs').Reply} Reply */

const good = { body: sample('en') };
const text = JSON.stringify(sample('en'));
const large = `{"version":1,"notice":"${'x'.repeat(5_000_000)}"}`;
const bomb = gzipSync(`{"version":1,"notice":"${' '.repeat(20_000_000)}"}`);

describe('all four widgets', { concurrency: 4 }, () => {
  const dist = useDist();
  /** @type {import('node:http').Server} */
  let dead;
  let deadUrl = '';

  before(async () => {
    // A port that nobody listens on any more.
    dead = createServer().listen(0, '127.0.0.1');
    await once(dead, 'listening');
    deadUrl = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (dead.address()).port}/t.json`;
    dead.close();
  });
  after(() => dead.close());

  /** @type {[what: string, reply: Reply | Reply[], requests: number][]} */
  const WORKING = [
    ['a feed of another content type', { body: text, headers: { 'content-type': 'text/html' } }, 1],
    ['a feed without a content type', { body: text, headers: { 'content-type': null } }, 1],
    ['a feed with a byte order mark', { body: `\ufeff${text}` }, 1],
    ['a feed packed with gzip', { body: gzipSync(text), headers: { 'content-encoding': 'gzip' } }, 1],
    ['a server that fails once', [{ status: 500 }, good], 2],
    ['a connection that is reset once', [{ cut: 'at-once' }, good], 2],
    ['a feed that is cut in the middle once', [{ body: text, cut: 400 }, good], 2],
    [
      'a server that asks to come back in a second',
      [{ status: 503, headers: { 'retry-after': '1' } }, good],
      2,
    ],
    ['a feed that drips', { body: text, trickle: { bytes: 1000, every: 20 } }, 1],
  ];
  for (const [what, reply, requests] of WORKING) {
    it(`work with ${what}`, async () => {
      const { space } = await dist.space();
      space.reply('t.json', reply);
      await dist.open(space, { body: four(`toolkit="${space.url('t.json')}"`) }, async (visit) => {
        await allAre(visit);
        assert.deepEqual(await fallbacks(visit), []);
        assert.equal(space.requests('t.json').length, requests);
        assert.deepEqual(visit.errors, []);
      });
    });
  }

  /** @type {[what: string, reply: Reply, code: string][]} */
  const BROKEN = [
    ['is not there', { status: 404 }, 'http'],
    ['fails each time', { status: 500 }, 'http'],
    ['is a page that says it is well', { body: '<!doctype html><p>Not found</p>' }, 'not-json'],
    ['is an empty file', { body: '' }, 'not-json'],
    ['is JSON of something else', { body: [1, 2] }, 'not-json'],
    ['is of the next version', { body: { ...sample('en'), version: 2 } }, 'version'],
    ['is 5 MB long', { body: large }, 'too-large'],
    ['is a gzip bomb', { body: bomb, headers: { 'content-encoding': 'gzip' } }, 'too-large'],
    ['is reset each time', { cut: 'at-once' }, 'network'],
    ['is cut in the middle each time', { body: text, cut: 400 }, 'network'],
    ['redirects to itself', { status: 302, headers: { location: 't.json' } }, 'network'],
    ['never answers', { body: text, hold: true }, 'timeout'],
    ['falls silent after its headers', { body: text, holdAfter: 0 }, 'timeout'],
    ['falls silent in the middle', { body: text, holdAfter: 400 }, 'timeout'],
  ];
  for (const [what, reply, code] of BROKEN) {
    it(`show their fallback and ${code} when the feed ${what}`, async () => {
      const { space } = await dist.space();
      space.reply('t.json', reply);
      await dist.open(space, { body: four(`toolkit="${space.url('t.json')}"`) }, async (visit) => {
        await allAre(visit, 'error');
        assert.deepEqual(await errorCodes(visit), everywhere(code));
        assert.deepEqual(await fallbacks(visit), ALL_LINKS);
        assert.deepEqual(visit.errors, []);
        const retried = reply.status === 500 || reply.cut !== undefined;
        if (what !== 'redirects to itself') assert.equal(space.requests('t.json').length, retried ? 4 : 1);
      });
    });
  }

  it('show their fallback when the server does not let the page read the feed, or is not there', async () => {
    const { space } = await dist.space();
    space.reply('t.json', good);
    for (const url of [space.url('t.json', 'nocors'), deadUrl]) {
      await dist.open(space, { body: four(`toolkit="${url}"`) }, async (visit) => {
        await allAre(visit, 'error');
        assert.deepEqual(await errorCodes(visit), everywhere('network'));
        assert.deepEqual(await fallbacks(visit), ALL_LINKS);
      });
    }
  });

  it('take relative addresses from where the feed finally came from', async () => {
    const { space } = await dist.space();
    const moved = { status: 301, headers: { location: space.url('deep/toolkit.json', 'other') } };
    space.reply('t.json', moved);
    space.reply('deep/toolkit.json', good);
    space.reply('deep/stories.en.json', { body: { version: 'https://jsonfeed.org/version/1.1', items: [] } });
    await dist.open(space, { body: four(`toolkit="${space.url('t.json')}"`) }, async (visit) => {
      await allAre(visit);
      const pictures = await visit.look((dom) =>
        dom
          .deepAll(document, 'im-share-card img')
          .concat(dom.deepAll(/** @type {Element} */ (document.querySelector('im-share-card')), 'img'))
          .map((image) => /** @type {HTMLImageElement} */ (image).src),
      );
      for (const src of pictures) assert.ok(src.startsWith(space.url('deep/', 'other')), src);
      assert.equal(space.requests('deep/stories.en.json').length, 1);
    });
  });

  it('recover from being offline by one more try', async () => {
    const { space, toolkit } = await dist.space();
    await dist.open(space, { body: '' }, async (visit) => {
      await visit.page.setOfflineMode(true);
      await visit.look(
        (_dom, html) => {
          document.body.innerHTML = html;
        },
        four(`toolkit="${toolkit}"`),
      );
      await allAre(visit, 'error');
      assert.deepEqual(await errorCodes(visit), everywhere('network'));
      await visit.page.setOfflineMode(false);
      await visit.look((dom) => dom.deepAll(document, 'button').find(dom.isShown)?.click());
      await allAre(visit);
      assert.deepEqual(await fallbacks(visit), []);
    });
  });
});
