// Languages that no script carries, and feeds that are not there in every language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ROOT } from '../support/dist-server.mjs';
import { toolkit as sample } from '../support/sample-feeds.mjs';
import { allAre, four, useDist } from './dist-page.mjs';

const heading = (
  /** @type {import('../support/dist-browser.mjs').Visit} */ visit,
  /** @type {string} */ tag,
) =>
  visit.look(
    (_dom, name) =>
      document.querySelector(name)?.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim(),
    tag,
  );
const rootLanguage = (
  /** @type {import('../support/dist-browser.mjs').Visit} */ visit,
  /** @type {string} */ tag,
) =>
  visit.look(
    (_dom, name) => document.querySelector(name)?.shadowRoot?.querySelector('.root')?.getAttribute('lang'),
    tag,
  );
const POLICY = {
  'content-security-policy': "script-src http: ; require-trusted-types-for 'script'; trusted-types lit-html",
};

describe('a language that the script does not carry', { concurrency: 3 }, () => {
  const dist = useDist();

  for (const what of ['es', 'es-MX', 'es_419'])
    it(`is shown for ${what}, asked for once beside the script, also under a strict policy`, async () => {
      const { space, toolkit } = await dist.space();
      space.reply('toolkit.es.json', { body: { ...sample('en'), language: 'es' } });
      await dist.open(
        space,
        { lang: what, headers: POLICY, body: four(`toolkit="${toolkit}"`) },
        async (visit) => {
          await allAre(visit);
          assert.equal(await heading(visit, 'im-key-message-rotator'), 'Mensajes clave');
          assert.equal(await heading(visit, 'im-submit-story-form'), 'Comparta su historia');
          assert.equal(await rootLanguage(visit, 'im-share-card'), 'es');
          const asked = visit.requests.filter(({ url }) => url.endsWith('/languages/es.json'));
          assert.equal(asked.length, 1);
          assert.deepEqual(visit.errors, []);
        },
      );
    });

  it('is not asked for by pages that do not show it', async () => {
    const { space, toolkit } = await dist.space();
    await dist.open(space, { lang: 'fr', body: four(`toolkit="${toolkit}"`) }, async (visit) => {
      await allAre(visit);
      assert.deepEqual(
        visit.requests.filter(({ url }) => url.includes('/languages/')),
        [],
      );
    });
  });

  it('comes from where the page says', async () => {
    const { space } = await dist.space();
    space.reply('toolkit.es.json', { body: sample('en') });
    space.reply('words/es.json', { body: readFileSync(`${ROOT}dist/languages/es.json`) });
    await dist.open(
      space,
      {
        lang: 'es',
        head: `<meta name="im-languages" content="${space.url('words')}">`,
        body: four(`toolkit="${space.url('toolkit.{lang}.json')}"`),
      },
      async (visit) => {
        await allAre(visit);
        assert.equal(await heading(visit, 'im-story-carousel'), 'Historias');
        assert.equal(space.requests('words/es.json').length, 1);
      },
    );
  });

  for (const [what, reply] of /** @type {const} */ ([
    ['is not there', { status: 404 }],
    ['is a page', { body: '<!doctype html><title>Hello</title>' }],
    ['is a list', { body: [1, 2] }],
  ]))
    it(`gives way to English in everything, with one line in the console, where its file ${what}`, async () => {
      const { space, toolkit } = await dist.space();
      space.reply('words/es.json', /** @type {any} */ (reply));
      space.reply('toolkit.es.json', { body: sample('fr') });
      await dist.open(
        space,
        {
          lang: 'es',
          head: `<meta name="im-languages" content="${space.url('words/')}">`,
          body: four(`toolkit="${toolkit}"`),
        },
        async (visit) => {
          await allAre(visit);
          assert.equal(await heading(visit, 'im-key-message-rotator'), 'Key messages');
          assert.equal(await rootLanguage(visit, 'im-key-message-rotator'), 'en');
          const said = visit.console.filter(({ text }) => text.includes('language es'));
          assert.equal(said.length, 1);
          assert.deepEqual((await visit.events('error')).length, 0);
        },
      );
    });
});

describe('a feed that is not there in the language of the page', { concurrency: 3 }, () => {
  const dist = useDist();
  for (const [lang, name] of /** @type {const} */ ([
    ['fr', 'Messages clés'],
    ['es', 'Mensajes clave'],
  ]))
    it(`is shown in English, and says so, in the interface of ${lang}`, async () => {
      const { space } = await dist.space();
      space.reply('only.en.json', { body: sample('en') });
      const feed = space.url('only.{lang}.json');
      await dist.open(space, { lang, body: four(`toolkit="${feed}"`) }, async (visit) => {
        await allAre(visit);
        assert.equal(await heading(visit, 'im-key-message-rotator'), name);
        assert.equal(await rootLanguage(visit, 'im-key-message-rotator'), lang);
        const languages = await visit.look(() => {
          const root = document.querySelector('im-key-message-rotator')?.shadowRoot;
          const text = root?.querySelector('[part~="text"]');
          return text?.closest('[lang]')?.getAttribute('lang');
        });
        assert.equal(languages, 'en');
      });
    });

  it('but fails for another reason is not replaced', async () => {
    const { space } = await dist.space();
    space.reply('only.en.json', { body: sample('en') });
    space.reply('only.fr.json', { status: 410 });
    const feed = space.url('only.{lang}.json');
    await dist.open(space, { lang: 'fr', body: four(`toolkit="${feed}"`) }, async (visit) => {
      await allAre(visit, 'error');
    });
  });
});
