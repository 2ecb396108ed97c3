// What someone who edits a feed relies on: every mistake is named, at its place, in its language.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { checkFeed } from '../../tools/check-feed/check.mjs';
import { message, post, stories, toolkit } from '../support/sample-feeds.mjs';

const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const PICTURE = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c63' } })
  .png()
  .toBuffer();
const frames = await Promise.all(
  ['#c63', '#36c'].map((background) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer(),
  ),
);
const ANIMATION = await sharp(frames, { join: { animated: true } })
  .gif({ delay: [100, 100] })
  .toBuffer();

const rendition = (over = {}) => ({
  url: 'images/a.png',
  networks: ['facebook', 'x'],
  width: 60,
  height: 40,
  type: 'image/png',
  size: PICTURE.length,
  ...over,
});

/** A toolkit with a file for each picture, and the story feed that it names. */
function campaign(lang) {
  const feed = structuredClone(toolkit(lang));
  for (const each of feed.posts) each.image.renditions = [rendition()];
  const storyFeed = stories(lang, 2);
  for (const item of storyFeed.items) item.image = 'images/a.png';
  return { feed, stories: storyFeed };
}

/** Writes both languages, changed by a test, and gives the path of the English feed. */
async function written(change = () => {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'check-feed-'));
  folders.push(folder);
  const all = { en: campaign('en'), fr: campaign('fr'), files: { 'images/a.png': PICTURE } };
  change(all);
  for (const lang of ['en', 'fr']) {
    if (!all[lang]) continue;
    all.files[`toolkit/toolkit.${lang}.json`] ??= JSON.stringify(all[lang].feed);
    all.files[`toolkit/stories.${lang}.json`] ??= JSON.stringify(all[lang].stories);
  }
  for (const [name, content] of Object.entries(all.files)) {
    const file = path.join(folder, name.startsWith('images/') ? `toolkit/${name}` : name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return path.join(folder, 'toolkit/toolkit.en.json');
}

const found = async (change) =>
  (await checkFeed(await written(change), { offline: true, today: '2023-09-10' })).map(
    ({ level, feed, pointer, message }) => ({ level, feed: path.basename(feed), pointer, message }),
  );

/** Asserts that exactly these findings come of a change; a pattern stands for a message. */
async function finds(change, ...expected) {
  const findings = await found(change);
  assert.equal(findings.length, expected.length, JSON.stringify(findings, null, 1));
  for (const [level, feed, pointer, pattern] of expected) {
    const match = findings.find(
      (each) =>
        each.level === level && each.feed === feed && each.pointer === pointer && pattern.test(each.message),
    );
    assert.ok(
      match,
      `no ${level} at ${feed}${pointer} like ${pattern}:\n${JSON.stringify(findings, null, 1)}`,
    );
  }
}

const EN = 'toolkit.en.json';
const FR = 'toolkit.fr.json';

describe('check-feed and the form of a feed', () => {
  it('has nothing to say about a good feed in two languages', () => finds(() => {}));

  it('says at which character a file stops being JSON', () =>
    finds(
      ({ files }) => void (files[`toolkit/${EN}`] = '{"version": 1,}'),
      ['error', EN, '', /not JSON.*position 14/],
    ));

  it('takes a byte order mark, as the widgets do', () =>
    finds(({ en, files }) => void (files[`toolkit/${EN}`] = '\ufeff' + JSON.stringify(en.feed))));

  it('says that another version shows nothing at all', () =>
    finds(
      ({ en }) => void (en.feed.version = 2),
      ['error', EN, '', /refuse/],
      ['error', EN, '/version', /must be 1, not 2/],
    ));

  it('names the field that a post lacks, and that the post is left out', () =>
    finds(
      ({ en }) => void delete en.feed.posts[1].url,
      ['error', EN, '/posts/1', /is left out/],
      ['error', EN, '/posts/1', /has no "url"/],
      ['warning', FR, '/posts/1/url', /missing in English/],
    ));

  it('names a value of another type at its place', () =>
    finds(
      ({ en }) => void (en.feed.messages[0].facts[0].text = 52),
      ['error', EN, '/messages/0/facts/0/text', /text that is not blank, not 52/],
    ));

  it('names an address that browsers will not follow', () =>
    finds(
      ({ en }) => void (en.feed.campaign.url = 'http://chairs.example/'),
      ['error', EN, '/campaign/url', /https address/],
    ));

  it('names a day that does not exist', () =>
    finds(
      ({ en, fr }) => {
        en.feed.posts[0].validThrough = '2023-09-31';
        fr.feed.posts[0].validThrough = '2023-09-31';
      },
      ['error', EN, '/posts/0/validThrough', /a day, YYYY-MM-DD/],
      ['error', FR, '/posts/0/validThrough', /a day, YYYY-MM-DD/],
    ));

  it('names an id that is used twice', () =>
    finds(
      ({ en }) => void (en.feed.posts[2].id = en.feed.posts[0].id),
      ['error', EN, '/posts/2', /used before/],
      ['error', FR, '/posts/2/id', /missing in English/],
    ));

  it('names a field with a spelling of its own', () =>
    finds(
      ({ en }) => void (en.feed.posts[0].hashtag = '#Chair'),
      ['warning', EN, '/posts/0/hashtag', /no field of the format/],
      ['warning', EN, '/posts/0/hashtag', /missing in French/],
    ));

  it('names a story without words', () =>
    finds(
      ({ en }) => {
        const item = en.stories.items[0];
        for (const key of ['title', 'summary', 'content_text', 'content_html']) delete item[key];
        return undefined;
      },
      ['error', 'stories.en.json', '/items/0', /is left out/],
      ['error', 'stories.en.json', '/items/0', /needs one of "title"/],
      ['warning', 'stories.fr.json', '/items/0/title', /missing in English/],
      ['warning', 'stories.fr.json', '/items/0/content_text', /missing in English/],
    ));
});

describe('check-feed and two languages', () => {
  it('says that there is no French', () =>
    finds((all) => void delete all.fr, ['warning', FR, '', /no French feed/]));

  it('says in which language an id is missing', () =>
    finds(
      ({ fr }) => void fr.feed.messages.splice(1, 1),
      ['error', EN, '/messages/1/id', /missing in French/],
    ));

  it('names a question that only one language asks', () =>
    finds(
      ({ en }) =>
        void en.feed.submission.interview.audiences[1].questions.push({
          id: 'ball',
          text: 'Whose ball is it?',
        }),
      ['error', EN, '/submission/interview/audiences/1/questions/2/id', /"ball" is missing in French/],
    ));

  it('names a part that only one language has', () =>
    finds(
      ({ fr }) => void delete fr.feed.submission.privacy,
      ['warning', EN, '/submission/privacy', /missing in French/],
    ));

  it('says that the order differs', () =>
    finds(
      ({ fr }) => void fr.feed.posts.reverse(),
      ['warning', EN, '/posts', /another order in French/],
      ['warning', FR, '/posts', /another order in English/],
    ));

  it('says that a post ends on another day', () =>
    finds(
      ({ en, fr }) => {
        en.feed.posts[0].validThrough = '2023-09-17';
        fr.feed.posts[0].validThrough = '2023-09-18';
      },
      ['warning', EN, '/posts/0/validThrough', /not the same in French/],
      ['warning', FR, '/posts/0/validThrough', /not the same in English/],
    ));

  it('finds a story on whichever page the other language has it', () =>
    finds(({ en, fr, files }) => {
      fr.stories.items.push(
        ...stories('fr', 3)
          .items.slice(2)
          .map((item) => ({ ...item, image: 'images/a.png' })),
      );
      const [last] = stories('en', 3).items.slice(2);
      en.stories.next_url = 'stories.en.2.json';
      files['toolkit/stories.en.2.json'] = JSON.stringify({
        ...stories('en', 0),
        items: [{ ...last, image: 'images/a.png' }],
      });
    }));
});

describe('check-feed and files', () => {
  it('names a picture that is not there', () =>
    finds(
      ({ en }) => void (en.feed.posts[0].image.renditions[0].url = 'images/b.png'),
      ['error', EN, '/posts/0/image/renditions/0/url', /dead.*b\.png/],
    ));

  it('names a story feed that is not there', () =>
    finds(
      ({ en, fr }) => {
        en.feed.stories = 'stories.json';
        fr.feed.stories = 'stories.json';
      },
      ['error', EN, '/stories', /dead/],
      ['error', FR, '/stories', /dead/],
    ));

  it('names a link that leaves the folder', () =>
    finds(
      ({ en, files }) => {
        files['elsewhere/policy.html'] = '<p>Policy</p>';
        en.feed.submission.privacy.url = '../elsewhere/policy.html';
      },
      ['error', EN, '/submission/privacy/url', /leaves the feed’s folder/],
    ));

  it('compares width, height, type and bytes with the file', () =>
    finds(
      ({ en }) => {
        en.feed.posts[0].image.renditions = [
          rendition({ width: 61, height: 41, type: 'image/jpeg', size: 1 }),
        ];
      },
      ['error', EN, '/posts/0/image/renditions/0/width', /says 61; the file has 60/],
      ['error', EN, '/posts/0/image/renditions/0/height', /says 41; the file has 40/],
      ['error', EN, '/posts/0/image/renditions/0/type', /says image\/jpeg; the file has image\/png/],
      ['error', EN, '/posts/0/image/renditions/0/size', /says 1; the file has \d+/],
    ));

  it('asks for what a rendition does not say', () =>
    finds(
      ({ en, fr }) => {
        for (const { feed } of [en, fr]) feed.posts[0].image.renditions = [{ url: 'images/a.png' }];
      },
      ['warning', EN, '/posts/0/image/renditions/0', /does not say its width, height, type, size/],
      ['warning', FR, '/posts/0/image/renditions/0', /does not say its width, height, type, size/],
    ));

  it('says that a file is no picture', () =>
    finds(
      ({ en, files }) => {
        files['images/b.png'] = 'not a picture';
        en.feed.posts[0].image.renditions[0].url = 'images/b.png';
      },
      ['error', EN, '/posts/0/image/renditions/0/url', /no picture/],
    ));

  it('asks for a still of an animation, one that does not move', () =>
    finds(
      ({ en, fr, files }) => {
        files['images/a.gif'] = ANIMATION;
        const moving = { url: 'images/a.gif', type: 'image/gif', size: ANIMATION.length };
        for (const { feed } of [en, fr])
          feed.posts[0].image.renditions = [
            rendition(moving),
            rendition({ ...moving, still: 'images/a.gif' }),
          ];
      },
      ...[EN, FR].flatMap((feed) => [
        ['warning', feed, '/posts/0/image/renditions/0', /no "still"/],
        ['error', feed, '/posts/0/image/renditions/1/still', /animation itself/],
      ]),
    ));

  it('asks for an alternative text', () =>
    finds(
      ({ en, fr }) => {
        for (const { feed } of [en, fr]) delete feed.posts[0].image.alt;
      },
      ['warning', EN, '/posts/0/image', /no "alt"/],
      ['warning', FR, '/posts/0/image', /no "alt"/],
    ));

  it('stops at a page that leads back', () =>
    finds(
      ({ en, fr }) => {
        en.stories.next_url = 'stories.en.json';
        fr.stories.next_url = 'stories.fr.json';
      },
      ['error', 'stories.en.json', '/next_url', /leads back/],
      ['error', 'stories.fr.json', '/next_url', /leads back/],
    ));
});

describe('check-feed and what a post becomes', () => {
  it('says by how much a post is over which network’s limit', async () => {
    const findings = await found(({ en }) => void (en.feed.posts[0].text = 'chair '.repeat(44).trim()));
    assert.deepEqual(
      findings.map(({ level, pointer, message }) => [level, pointer, message]),
      [
        // 263, the mention 11, the hashtag 18, the link 23, three spaces.
        ['warning', '/posts/0/text', 'with mention, hashtags and link it is 38 characters over X’s 280'],
        ['warning', '/posts/0/text', findings[1]?.message],
      ],
    );
    assert.match(findings[1].message, /over Bluesky’s 300/);
  });

  it('says that a hashtag is typed in another form of Unicode', () =>
    finds(
      ({ fr }) => void (fr.feed.posts[0].hashtags = ['#UneChaiseA\u0300Table']),
      ['warning', FR, '/posts/0/hashtags/0', /NFC/],
    ));

  it('names a network that does not exist', () =>
    finds(
      ({ en }) => void (en.feed.posts[0].image.renditions[0].networks = ['twitter', 'x']),
      ['warning', EN, '/posts/0/image/renditions/0/networks', /twitter/],
    ));

  it('says that a card will have nothing to show today', () =>
    finds(
      ({ en, fr }) => {
        for (const { feed } of [en, fr]) {
          feed.posts = [{ ...feed.posts[0], validFrom: '2023-09-11', validThrough: '2023-09-17' }];
        }
      },
      ['warning', EN, '/posts', /none is valid today/],
      ['warning', FR, '/posts', /none is valid today/],
    ));
});

describe('check-feed and servers', () => {
  /** Serves answers by path while a test runs. */
  async function serving(answers, run) {
    const server = createServer((request, response) => {
      const [status, headers, body] = answers[request.url] ?? [404, {}, ''];
      response.writeHead(status, headers).end(body);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => void server.once('listening', resolve));
    try {
      return await run(`http://127.0.0.1:${server.address().port}`);
    } finally {
      server.close();
    }
  }

  const HEADERS = {
    'Content-Type': 'application/json',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
  };
  const small = (lang) => ({
    version: 1,
    language: lang,
    posts: [{ ...post(lang), url: '/story', image: undefined }],
    messages: [message(lang, 0, { facts: [] })],
  });
  const at = (findings, origin) =>
    findings.map(({ level, feed, pointer, message }) => [level, feed.replace(origin, ''), pointer, message]);

  it('says which headers keep other sites from the feed', async () => {
    const plain = { 'Content-Type': 'text/plain' };
    const answers = {
      '/t.en.json': [200, plain, JSON.stringify(small('en'))],
      '/t.fr.json': [200, HEADERS, JSON.stringify(small('fr'))],
      '/story': [200, {}, ''],
    };
    await serving(answers, async (origin) => {
      const findings = at(await checkFeed(`${origin}/t.en.json`), origin);
      assert.deepEqual(
        findings.map(([level, feed]) => [level, feed]),
        [
          ['error', '/t.en.json'],
          ['warning', '/t.en.json'],
          ['warning', '/t.en.json'],
        ],
      );
      assert.match(findings[0][3], /Access-Control-Allow-Origin/);
      assert.match(findings[1][3], /text\/plain/);
      assert.match(findings[2][3], /Retry-After/);
    });
  });

  it('asks where links lead, and tells a dead one from a server in trouble', async () => {
    const answers = {
      '/t.en.json': [200, HEADERS, JSON.stringify({ ...small('en'), campaign: { url: '/gone' } })],
      '/t.fr.json': [200, HEADERS, JSON.stringify({ ...small('fr'), campaign: { url: '/ill' } })],
      '/story': [200, {}, ''],
      '/gone': [410, {}, ''],
      '/ill': [503, {}, ''],
    };
    await serving(answers, async (origin) => {
      assert.deepEqual(at(await checkFeed(`${origin}/t.en.json`), origin), [
        ['error', '/t.en.json', '/campaign/url', `is dead: ${origin}/gone answers 410`],
        ['warning', '/t.fr.json', '/campaign/url', `${origin}/ill answers 503`],
      ]);
    });
  });

  it('says that nobody answers', async () => {
    const origin = await serving({}, (address) => address);
    const [finding, ...others] = await checkFeed(`${origin}/t.en.json`);
    assert.deepEqual(others, []);
    assert.equal(finding.level, 'error');
    assert.match(finding.message, /cannot be reached/);
  });
});

describe('the command check-feed', () => {
  const command = fileURLToPath(new URL('../../tools/check-feed.mjs', import.meta.url));
  const run = (...args) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });

  it('ends with 0 and counts, when there are only warnings', async () => {
    const { status, stdout } = run(await written((all) => void delete all.fr), '--offline');
    assert.match(stdout, /toolkit\.fr\.json\n {2}warning {2}\(the whole\).*\n0 errors, 1 warning\n$/);
    assert.equal(status, 0);
  });

  it('ends with 1 when there is an error', async () => {
    const file = await written(
      ({ en, fr }) => void (en.feed.posts[0].url = fr.feed.posts[0].url = 'ftp://x'),
    );
    const { status, stdout } = run(file, '--offline');
    assert.match(stdout, /4 errors, 0 warnings\n$/);
    assert.equal(status, 1);
  });

  it('ends with 1 when the file is not there', () => {
    const { status, stdout } = run('no-such-folder/toolkit.en.json');
    assert.match(stdout, /is not there/);
    assert.equal(status, 1);
  });

  it('ends with 2 and says how it is called', () => {
    const { status, stderr } = run();
    assert.match(stderr, /usage/);
    assert.equal(status, 2);
  });
});
