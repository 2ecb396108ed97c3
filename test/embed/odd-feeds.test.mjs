// Feeds that are valid, in their way.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { message, post, stories, story, toolkit as sample } from '../support/sample-feeds.mjs';
import { allAre, fallbacks, four, TAGS, useDist } from './dist-page.mjs';

const many = (/** @type {number} */ count, /** @type {(n: number) => object} */ make) =>
  Array.from({ length: count }, (_, n) => make(n));
const text = (/** @type {string} */ words) => ({
  posts: [post('en', 0, { text: words })],
  messages: [message('en', 0, { text: words, facts: [{ text: words }] })],
  campaign: { name: words, hashtag: words },
});
const deep = '{"a":['.repeat(10_000) + ']}'.repeat(10_000);

/** What is served instead of the sample, and what must then be seen or not. @type {Record<string, string>} */
const TOOLKITS = {
  'of 10,000 posts': JSON.stringify(
    sample('en', {
      posts: many(10_000, (n) => ({ id: `${n}`, text: `Post ${n}`, url: 'https://a.example/' })),
    }),
  ),
  'of 10,000 messages': JSON.stringify(
    sample('en', { messages: many(10_000, (n) => ({ id: `${n}`, text: `Message ${n}` })) }),
  ),
  'of 5,000 items without an id': JSON.stringify(
    sample('en', { posts: [...many(5_000, () => ({ text: 'x' })), post('en')] }),
  ),
  'with a text of nearly a megabyte': JSON.stringify(sample('en', text('long '.repeat(40_000)))),
  'with one word that has no end': JSON.stringify(sample('en', text('w'.repeat(20_000)))),
  'nested 20,000 deep where nobody looks': JSON.stringify(sample('en')).replace('{', `{"future":${deep},`),
  'nested 20,000 deep where a text is expected': JSON.stringify(sample('en', { notice: 'DEEP' })).replace(
    '"DEEP"',
    deep,
  ),
  'with half surrogate pairs': JSON.stringify(sample('en', text('Half \ud83d of \ude00 two'))),
  'with marks that turn the direction': JSON.stringify(sample('en', text('\u202eturned \u2066around'))),
  'with markup': JSON.stringify(
    sample('en', text('<b onclick="x">bold</b> <script>globalThis.harmed=1</script> ${x} {{x}}')),
  ),
  'with keys that are no data': JSON.stringify(sample('en')).replaceAll(
    '{',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  ),
};

describe('all four widgets', { concurrency: 2 }, () => {
  const dist = useDist();

  for (const [what, body] of Object.entries(TOOLKITS)) {
    it(`work with a toolkit ${what}`, async () => {
      const { space } = await dist.space();
      space.reply('odd.json', { body });
      await dist.open(
        space,
        { body: four(`toolkit="${space.url('odd.json')}" browse`), viewport: { width: 400, height: 800 } },
        async (visit) => {
          await allAre(visit);
          assert.deepEqual(await fallbacks(visit), []);
          const found = await visit.look(
            (dom, tags) => ({
              harmed: 'harmed' in window || 'polluted' in {},
              // What is under the pointer of a visitor of a narrow page stays within it.
              wide: document.documentElement.scrollWidth,
              elements: Math.max(
                ...tags.map(
                  (/** @type {string} */ tag) =>
                    dom.deepAll(/** @type {Element} */ (document.querySelector(tag)), '*').length,
                ),
              ),
              odd: /undefined|\[object|NaN/.exec(dom.deepText(document.body))?.[0] ?? '',
            }),
            TAGS,
          );
          assert.equal(found.harmed, false);
          assert.equal(found.odd, '');
          assert.ok(found.wide <= 400, `the page is ${found.wide} px wide`);
          assert.ok(found.elements < 400, `${found.elements} elements in one widget`);
          assert.deepEqual(visit.errors, []);
          assert.ok(visit.console.filter(({ type }) => type.startsWith('warn')).length <= 11);
        },
      );
    });
  }
});

describe('the story carousel', { concurrency: 2 }, () => {
  const dist = useDist();

  /** A carousel of these pages, turned so many times; gives the ids that were shown. @param {Record<string, object>} pages @param {number} times */
  async function turn(pages, times) {
    const { space, toolkit } = await dist.space();
    for (const [path, body] of Object.entries(pages)) space.reply(path, { body });
    const body = `<im-story-carousel toolkit="${toolkit}" stories="${space.url('1.json')}"></im-story-carousel>`;
    /** @type {string[]} */
    let ids = [];
    await dist.open(space, { body }, async (visit) => {
      await visit.ready('im-story-carousel');
      for (let n = 1; n <= times; n++) {
        await visit.look(() => /** @type {any} */ (document.querySelector('im-story-carousel')).next());
        await visit.until(
          `${n} turns`,
          (_dom, count) =>
            /** @type {any} */ (window).__heard.filter((/** @type {any} */ each) => each.type === 'im-slide')
              .length >= count,
          n,
        );
      }
      ids = (await visit.events('im-slide')).map(({ detail }) => detail.id);
      assert.deepEqual(visit.errors, []);
    });
    return { ids, requests: space.requests().filter(({ path }) => /^\d\.json$/.test(path)) };
  }

  it('goes round in a feed whose pages go round, and asks for each page once', async () => {
    const page = (/** @type {number} */ n, /** @type {string} */ next) =>
      stories('en', 0, { items: [story('en', n)], next_url: next });
    const { ids, requests } = await turn(
      { '1.json': page(1, '2.json'), '2.json': page(2, '3.json'), '3.json': page(3, '1.json') },
      6,
    );
    assert.deepEqual(ids, ['story-2', 'story-3', 'story-1', 'story-2', 'story-3', 'story-1']);
    assert.deepEqual(requests.map(({ path }) => path).sort(), ['1.json', '2.json', '3.json']);
  });

  it('ends a feed whose pages name themselves', async () => {
    const { ids, requests } = await turn({ '1.json': stories('en', 2, { next_url: '1.json' }) }, 3);
    assert.deepEqual(ids, ['story-1', 'story-0', 'story-1']);
    assert.equal(requests.length, 1);
  });

  it('shows the pages before one that can not be had', async () => {
    const { ids } = await turn({ '1.json': stories('en', 3, { next_url: 'missing.json' }) }, 2);
    assert.deepEqual(ids, ['story-1', 'story-2']);
  });
});
