// axe on every element, in every state, in both languages, light and dark.
import { expect } from '@esm-bundle/chai';
import { deepAll, FakeFeeds, isShown, mount, parts, ready, rendered, until } from '../support/browser.js';
import { axeViolations } from '../support/axe.js';
import { publish, stories, submission, toolkit } from '../support/sample-feeds.mjs';
import '../../src/define/all.js';

const ELEMENTS: Record<string, string[]> = {
  // A tag, and the attributes under which it looks different.
  'im-share-card': ['', 'browse', 'networks="x"'],
  'im-key-message-rotator': ['', 'interval="0"'],
  'im-story-carousel': ['', 'layout="list"', 'tag="nothing-has-it"'],
  'im-submit-story-form': ['', 'draft'],
};
const LANGUAGES = ['en', 'fr'] as const;
const THEMES = ['light', 'dark'] as const;

describe('axe finds nothing wrong with', () => {
  let feeds: FakeFeeds;
  let url: string;

  beforeEach(async () => {
    feeds = await FakeFeeds.start();
    url = await publish(feeds);
  });

  /** Puts an element into the page, with the fallback that a webmaster leaves in it. */
  const put = (tag: string, attributes: string, address = url) =>
    mount<HTMLElement & { reload(): void }>(
      `<${tag} toolkit="${address}" ${attributes}><a href="https://town.example/">Our own page</a></${tag}>`,
    );

  /** Opens all that is folded up, so that axe sees it. */
  async function unfold(element: Element): Promise<void> {
    for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
    await rendered();
  }

  for (const [tag, variants] of Object.entries(ELEMENTS)) {
    for (const lang of LANGUAGES) {
      describe(`<${tag} lang="${lang}">`, () => {
        it('while it loads', async () => {
          await feeds.reply(`toolkit.${lang}.json`, { body: toolkit(lang), hold: true });
          const element = put(tag, `lang="${lang}"`);
          await feeds.arrived(`toolkit.${lang}.json`);
          await ready(element, 'loading');
          expect(await axeViolations(element)).to.deep.equal([]);
        });

        for (const theme of THEMES) {
          for (const attributes of variants) {
            it(`that is ready, ${theme}${attributes && `, with ${attributes}`}`, async () => {
              const element = put(tag, `lang="${lang}" theme="${theme}" ${attributes}`);
              await ready(element);
              await unfold(element);
              expect(await axeViolations(element)).to.deep.equal([]);
            });
          }

          it(`that could not load, ${theme}`, async () => {
            await feeds.reply(`toolkit.${lang}.json`, { status: 410 });
            const element = put(tag, `lang="${lang}" theme="${theme}"`);
            await ready(element, 'error');
            expect(await axeViolations(element)).to.deep.equal([]);
          });
        }

        it('that shows what it had when it could not load again', async () => {
          await feeds.reply(`toolkit.${lang}.json`, [{ body: toolkit(lang) }, { status: 410 }]);
          const element = put(tag, `lang="${lang}"`);
          await ready(element);
          element.reload();
          await until(() => parts(element, 'error').some(isShown), 'the element to say so');
          await rendered();
          expect(await axeViolations(element)).to.deep.equal([]);
        });

        it('that shows the other language because its own can not be had', async () => {
          const other = lang === 'en' ? 'fr' : 'en';
          await feeds.reply(`toolkit.${lang}.json`, { status: 410 });
          const element = put(tag, `lang="${other}"`);
          await ready(element);
          element.lang = lang;
          await until(() => parts(element, 'error').some(isShown), 'the element to say so');
          await rendered();
          expect(await axeViolations(element)).to.deep.equal([]);
        });

        it('at each level that its heading can have', async () => {
          const element = put(tag, `lang="${lang}" heading-level="6"`);
          await ready(element);
          // What stands before it is the page's: an h6 follows nothing here.
          expect(await axeViolations(element, ['heading-order'])).to.deep.equal([]);
        });
      });
    }
  }

  it('a story carousel that has one story, and one that has none', async () => {
    for (const count of [0, 1]) {
      await feeds.reply('stories.en.json', { body: stories('en', count) });
      const element = put('im-story-carousel', '', `${url}?${count}`);
      await ready(element);
      expect(await axeViolations(element)).to.deep.equal([]);
    }
  });

  it('a form that writes an e-mail', async () => {
    const { url: _url, ...rest } = submission('en', { email: 'stories@town.example' });
    await feeds.reply('toolkit.en.json', { body: toolkit('en', { submission: rest }) });
    const element = put('im-submit-story-form', '');
    await ready(element);
    await unfold(element);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('a page with all four in both languages: every id and every landmark has one meaning', async () => {
    const outer = mount(
      `<main><h1>A town</h1>${Object.keys(ELEMENTS)
        .flatMap((tag) => LANGUAGES.map((lang) => `<${tag} lang="${lang}" toolkit="${url}"></${tag}>`))
        .join('')}</main>`,
    );
    await Promise.all([...outer.children].slice(1).map((element) => ready(element)));
    expect(await axeViolations(outer)).to.deep.equal([]);
  });
});
