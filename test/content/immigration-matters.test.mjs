// The campaign's content, as it is built: what a municipality shows on the first day.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { buildContent } from '../../tools/build-content.mjs';
import { Picture } from '../../tools/build-content/pictures.mjs';
import { checkFeed } from '../../tools/check-feed/check.mjs';
import { NETWORK_NAMES } from '../../tools/check-feed/runtime.mjs';

const CONTENT = fileURLToPath(new URL('../../content/immigration-matters/', import.meta.url));
const PICTURES = path.join(CONTENT, 'pictures');
const out = await mkdtemp(path.join(tmpdir(), 'content-'));
after(() => rm(out, { recursive: true }));
await buildContent({ outDir: out });

const read = async (name) => JSON.parse(await readFile(path.join(out, name), 'utf8'));
const feeds = { en: await read('toolkit.en.json'), fr: await read('toolkit.fr.json') };
const stories = {};
for (const lang of ['en', 'fr']) {
  const first = await read(feeds[lang].stories);
  stories[lang] = [first, await read(first.next_url)];
}
const items = (lang) => stories[lang].flatMap((page) => page.items);

const WELCOMING_WEEK = ['2023-09-08', '2023-09-17'];
const CAMPAIGN = { en: '#ImmigrationMatters', fr: '#ImmigrationÇaCompte' };
const WEEK = { en: '#WelcomingWeek2023', fr: '#SemaineDeLAccueil2023' };

/** Every text that a person reads, with its JSON pointer. */
function* texts(value, pointer = '') {
  if (typeof value === 'string') {
    if (
      !/\/(id|url|\$schema|type|version|language|stories|image|still|email|(home_page|next)_url|date\w*)$/.test(
        pointer,
      )
    )
      yield [pointer, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, `${pointer}/${key}`);
  }
}

const allTexts = (lang) => [feeds[lang], ...stories[lang]].flatMap((feed) => [...texts(feed)]);

describe('the campaign’s content', () => {
  it('has nothing that check-feed would correct, in either language', async () => {
    assert.deepEqual(await checkFeed(path.join(out, 'toolkit.en.json'), { offline: true }), []);
  });

  it('is built with what a server has to hand out, and nothing else', async () => {
    const names = (await readdir(out)).sort();
    assert.deepEqual(names, [
      'images',
      'privacy.en.html',
      'privacy.fr.html',
      'stories.en.2.json',
      'stories.en.json',
      'stories.fr.2.json',
      'stories.fr.json',
      'toolkit.en.json',
      'toolkit.fr.json',
      'toolkit.schema.json',
    ]);
    assert.equal(feeds.en.$schema, 'toolkit.schema.json');
  });

  for (const lang of ['en', 'fr'])
    describe(lang === 'en' ? 'in English' : 'in French', () => {
      const { posts, messages, submission, campaign, notice } = feeds[lang];

      it('has six posts, four of them for every day and two for Welcoming Week 2023', () => {
        assert.equal(posts.length, 6);
        const dated = posts.filter((post) => post.validFrom || post.validThrough);
        assert.deepEqual(
          dated.map(({ validFrom, validThrough }) => [validFrom, validThrough]),
          [WELCOMING_WEEK, WELCOMING_WEEK],
        );
        for (const post of posts)
          assert.equal(post.hashtags.includes(WEEK[lang]), dated.includes(post), post.id);
      });

      it('has the campaign’s hashtag with each post, in the text itself of the fourth and the sixth', () => {
        assert.equal(campaign.hashtag, CAMPAIGN[lang]);
        for (const post of posts) assert.ok(post.hashtags.includes(CAMPAIGN[lang]), post.id);
        assert.deepEqual(
          posts.map(({ text }) => text.includes('#')),
          [false, false, false, true, false, true],
        );
      });

      it('has a picture for each network with each post, described with the words in it', () => {
        for (const { id, image } of posts) {
          assert.equal(image.renditions.length, 2, id);
          const networks = image.renditions.flatMap((rendition) => rendition.networks);
          assert.deepEqual(networks.sort(), [...NETWORK_NAMES].sort(), id);
          assert.ok(image.alt.length > 100 && image.alt.length < 420, `${id}: ${image.alt.length}`);
        }
        const words = posts.map(({ image }) => /#\w+/u.exec(image.alt.replace('Ç', 'C'))?.[0]);
        const tag = CAMPAIGN[lang].replace('Ç', 'C');
        assert.deepEqual(words, [WEEK[lang], WEEK[lang], undefined, tag, undefined, undefined]);
      });

      it('supports each of five key messages by at least two facts with their source', () => {
        assert.equal(messages.length, 5);
        for (const { id, facts } of messages) {
          assert.ok(facts.length >= 2, id);
          for (const { source } of facts) assert.ok(source.name && source.url.startsWith('https://'), id);
        }
      });

      it('has at least six stories on two pages, and says of each invented one that it is', () => {
        const all = items(lang);
        assert.ok(all.length >= 6);
        const isExample = ({ _im }) => _im.example === true;
        const real = all.filter((item) => !isExample(item));
        assert.deepEqual(
          real.map(({ _im }) => _im.person),
          ['Javier Bravo', 'Igor Bjelac', 'Roshni Bahl'],
        );
        const word = lang === 'en' ? /^Example: / : /^Exemple\u00a0: /;
        const whole =
          lang === 'en'
            ? /^This is an example: .* invented\./
            : /^Ceci est un exemple\u00a0: .* inventée?s\./;
        for (const { id, title, content_text: text } of all.filter(isExample)) {
          assert.match(title, word, id);
          assert.match(text, whole, id);
        }
        for (const { id, _im, image } of all) assert.ok(_im.image_alt && image, id);
      });

      it('asks for a story by an address that cannot be anybody’s', () => {
        assert.match(submission.email, /\.example$/);
        assert.equal(submission.url, undefined);
        assert.ok(submission.privacy.text && submission.privacy.url && submission.consent);
      });

      it('has tips and five to seven questions for each of two audiences', () => {
        assert.ok(submission.interview.tips.length >= 5);
        assert.deepEqual(
          submission.interview.audiences.map(({ id }) => id),
          ['influencer', 'member'],
        );
        for (const { questions } of submission.interview.audiences)
          assert.ok(questions.length >= 5 && questions.length <= 7);
      });

      it('says that it is a demonstration and no product of the Government of Canada', () => {
        assert.match(
          notice,
          lang === 'en' ? /^Demonstration .* not a product of/ : /démonstration.* pas d’un produit du/,
        );
      });

      it('has every text in composed Unicode, with typographic apostrophes and quotation marks', () => {
        for (const [pointer, text] of allTexts(lang)) {
          assert.equal(text, text.normalize('NFC'), pointer);
          assert.doesNotMatch(text, /['"]| {2}|^\s|\s$/, pointer);
        }
      });
    });

  it('sets French as a Canadian printer does', () => {
    for (const [pointer, text] of allTexts('fr')) {
      assert.doesNotMatch(text, /[^\u00a0]:(?!\/\/)/u, `${pointer}: no-break space before a colon`);
      assert.doesNotMatch(text, /[\s\u00a0][;!?]/u, `${pointer}: no space before ; ! ?`);
      assert.doesNotMatch(text, /«[^\u00a0]|[^\u00a0]»/u, `${pointer}: no-break space inside guillemets`);
      assert.doesNotMatch(text, /\d[^\u00a0]?%(?<!\u00a0%)/u, `${pointer}: no-break space before %`);
      assert.doesNotMatch(text, /\d [\d]{3}|\d\.\d/, `${pointer}: numbers`);
      assert.doesNotMatch(text, /[“”]/, `${pointer}: guillemets, not English quotation marks`);
    }
  });
});

describe('the campaign’s pictures', () => {
  const renditions = Object.values(feeds).flatMap(({ posts }) =>
    posts.flatMap(({ image }) => image.renditions),
  );

  it('are what the feed says: width, height, type and bytes', async () => {
    for (const { url, width, height, type, size } of renditions) {
      const file = path.join(out, url);
      const meta = await sharp(file).metadata();
      assert.deepEqual(
        [width, height, type, size],
        [meta.width, meta.pageHeight ?? meta.height, `image/${meta.format}`, (await stat(file)).size],
        url,
      );
    }
  });

  it('are square for feeds that crop and wide for those that do not, and light enough for Bluesky', () => {
    for (const { networks, width, height, size, url } of renditions) {
      assert.deepEqual([width, height], networks.includes('instagram') ? [1080, 1080] : [1200, 675], url);
      assert.ok(size < 976_560, url);
    }
  });

  it('of the third post wave, and have a still that does not', async () => {
    for (const { url, still } of feeds.en.posts[2].image.renditions) {
      const moving = await sharp(path.join(out, url)).metadata();
      assert.ok(moving.pages > 1, url);
      const resting = await sharp(path.join(out, still)).metadata();
      assert.equal(resting.pages ?? 1, 1, still);
      assert.deepEqual([resting.width, resting.height], [moving.width, moving.height], still);
    }
    for (const { still } of feeds.en.posts.filter((_, i) => i !== 2).flatMap(({ image }) => image.renditions))
      assert.equal(still, undefined);
  });

  it('have their words in the language of the feed', async () => {
    const bytes = (lang) => new Picture(`warm-welcome-wide-${lang}.jpg`, PICTURES).render();
    assert.notDeepEqual(await bytes('en'), await bytes('fr'));
  });

  it('look the same on a machine without fonts, and take nothing from elsewhere', async () => {
    for (const name of await readdir(PICTURES)) {
      const svg = await readFile(path.join(PICTURES, name), 'utf8');
      assert.doesNotMatch(svg, /<(text|tspan|style|image|script|foreignObject)\b|font-|data:/, name);
      for (const [, href] of svg.matchAll(/href="([^"]*)"/g))
        assert.match(href, /^([a-z]+\.svg)?#[\w-]+$/, name);
    }
  });

  it('find every part that they are put together from', async () => {
    const ids = {};
    for (const sheet of ['people.svg', 'town.svg', 'words.svg']) {
      const svg = await readFile(path.join(PICTURES, sheet), 'utf8');
      ids[sheet] = new Set([...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
    }
    for (const name of await readdir(PICTURES)) {
      const svg = await readFile(path.join(PICTURES, name), 'utf8');
      for (const [, sheet, id] of svg.matchAll(/href="([a-z]*\.svg)?#([\w-]+)"/g))
        assert.ok(ids[sheet ?? name].has(id), `${name}: ${sheet}#${id}`);
    }
  });

  it('are drawn once, and again byte for byte the same', async () => {
    const { drawn } = await buildContent({ outDir: out });
    assert.equal(drawn, 0);
    const url = feeds.en.posts[2].image.renditions[1].url;
    const again = await new Picture(path.basename(url), PICTURES).render();
    assert.deepEqual(again, await readFile(path.join(out, url)));
  });
});
