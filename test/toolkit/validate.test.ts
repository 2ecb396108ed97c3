import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../src/toolkit/errors.js';
import { parseToolkit } from '../../src/toolkit/validate.js';
import { fullToolkit, listening } from './full-feeds.js';

const parse = (json: unknown, base?: string) => {
  const place = listening(base);
  return { feed: parseToolkit(json, place), warnings: place.warnings };
};
const withPosts = (...posts: unknown[]) => parse({ version: 1, posts });
const withPost = (fields: object) => withPosts({ id: 'a', text: 'A', url: 'https://a.example/', ...fields });
const codeOf = (json: unknown): string | undefined => {
  try {
    parse(json);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof FeedError, String(error));
    return error.code;
  }
};

describe('a toolkit feed', () => {
  it('demands nothing but its version', () => {
    const { feed, warnings } = parse({ version: 1 });
    assert.deepEqual(feed, {
      campaign: { mentions: {}, accounts: [] },
      posts: [],
      messages: [],
      guides: [],
      products: [],
    });
    assert.deepEqual(warnings, []);
  });

  it('is refused when it is of another version, or says none', () => {
    for (const version of [0, 2, 1.1, '1', null, true, [1], { valueOf: 1 }]) {
      assert.equal(codeOf({ ...fullToolkit(), version }), 'version', JSON.stringify(version));
    }
    assert.equal(codeOf({}), 'version');
  });

  it('is refused when it is no object', () => {
    for (const json of [null, true, 1, 'version', [], [{ version: 1 }]])
      assert.equal(codeOf(json), 'not-json');
  });

  it('carries every field of the contract that the elements show', () => {
    const { feed } = parse(fullToolkit());
    const { campaign, posts, messages, submission } = feed;
    assert.equal(feed.language, 'en');
    assert.equal(feed.notice, 'An invented campaign.');
    assert.equal(campaign.organization?.url, 'https://league.example/en');
    assert.equal(campaign.mentions.mastodon, '@table@towns.example');
    assert.deepEqual(posts[0]?.image?.renditions[0], {
      url: 'https://feeds.example/a/spare-chair-square.png',
      networks: ['facebook', 'instagram'],
      width: 1080,
      height: 1080,
      type: 'image/png',
      size: 68,
      still: 'https://feeds.example/a/still.png',
    });
    assert.equal(posts[0]?.validThrough, '2023-09-17');
    assert.equal(posts[0]?.page, 'https://chairs.example/en/page');
    assert.equal(messages[0]?.facts[0]?.source?.date, '2023-03');
    assert.equal(feed.stories, 'https://feeds.example/a/stories.en.json');
    assert.equal(submission?.email, 'stories@chairs.example');
    assert.deepEqual(submission?.tips, ['Let people finish their sentences.']);
    assert.deepEqual(
      submission?.audiences.map(({ id, questions }) => [id, ...questions.map((each) => each.id)]),
      [
        ['cook', 'first-dish'],
        ['coach', 'team', 'game'],
      ],
    );
    assert.equal(submission?.privacy?.url, 'https://chairs.example/en/privacy');
    assert.match(submission?.consent ?? '', /published/);
  });

  it('can be changed by no element: it is frozen to the leaves', () => {
    const { feed } = parse(fullToolkit());
    assert.throws(() => (feed.posts as unknown[]).push({}), TypeError);
    assert.throws(() => Object.assign(feed.posts[0]!.image!.renditions[0]!, { url: 'x' }), TypeError);
  });

  it('ignores fields that it does not know', () => {
    const { feed, warnings } = parse({ version: 1, $schema: 'x', posts: [], future: { posts: [1] } });
    assert.ok(!('future' in feed) && !('$schema' in feed));
    assert.deepEqual(warnings, []);
  });

  it('holds 10,000 posts', () => {
    const posts = Array.from({ length: 10_000 }, (_, n) => ({
      id: `p${n}`,
      text: `Post ${n}`,
      url: `https://a.example/${n}`,
    }));
    assert.equal(withPosts(...posts).feed.posts.length, 10_000);
  });
});

describe('an item that does not fit', () => {
  it('is left out with one warning that names its id, its place and what it lacks; the rest stays', () => {
    const good = { id: 'good', text: 'Good.', url: 'https://a.example/' };
    const { feed, warnings } = withPosts({ id: 'no-link', text: 'x' }, good, {
      text: 'x',
      url: 'https://b.example/',
    });
    assert.deepEqual(
      feed.posts.map(({ id }) => id),
      ['good'],
    );
    assert.equal(warnings.length, 2);
    assert.match(warnings[0]!, /^\/posts\/0 \("no-link"\).*"url"/);
    assert.match(warnings[1]!, /^\/posts\/2 .*"id"/);
  });

  it('is one that repeats an id: the first stays', () => {
    const post = (text: string) => ({ id: 'twice', text, url: 'https://a.example/' });
    const { feed, warnings } = withPosts(post('first'), post('second'));
    assert.deepEqual(
      feed.posts.map(({ text }) => text),
      ['first'],
    );
    assert.deepEqual(warnings.length, 1);
    assert.match(warnings[0]!, /\/posts\/1 \("twice"\).*used before/);
  });

  it('is a post or message whose id is a number: only a JSON Feed may have those', () => {
    const { feed, warnings } = parse({
      version: 1,
      posts: [{ id: 7, text: 'x', url: 'https://a.example/' }],
      messages: [{ id: 8, text: 'x' }],
    });
    assert.deepEqual([feed.posts, feed.messages], [[], []]);
    assert.deepEqual(warnings.length, 2);
    assert.match(warnings[0]!, /\("7"\)/);
  });

  it('is a message without a text, a question without one, an audience without a name', () => {
    const audiences = [
      { id: 'a' },
      { id: 'b', name: 'B', questions: [{ id: 'q' }, { id: 'r', text: 'R?' }] },
    ];
    const { feed, warnings } = parse({
      version: 1,
      messages: [{ id: 'm', text: '  ' }],
      submission: { interview: { audiences } },
    });
    assert.deepEqual(feed.messages, []);
    assert.deepEqual(feed.submission?.audiences, [
      { id: 'b', name: 'B', questions: [{ id: 'r', text: 'R?' }] },
    ]);
    assert.deepEqual(
      warnings.map((line) => line.split(' ')[0]),
      ['/messages/0', '/submission/interview/audiences/0', '/submission/interview/audiences/1/questions/0'],
    );
  });

  it('is an account, a guide, a download, a product or a variant without what is demanded of it', () => {
    const { feed, warnings } = parse({
      version: 1,
      campaign: { accounts: [{ name: '@a' }, { name: '@b', url: 'https://b.example/' }, { url: 'x' }] },
      guides: [
        { id: 'g', title: 'G', steps: [' ', 5] },
        { id: 'h', title: 'H', steps: ['One.'], downloads: [{ title: 'T' }, { title: 'U', url: 'u.pdf' }] },
      ],
      products: [{ id: 'p' }, { id: 'q', name: 'Q', variants: [{ id: 'v' }, { id: 'w', name: 'W' }] }],
    });
    assert.deepEqual(
      feed.campaign.accounts.map(({ name }) => name),
      ['@b'],
    );
    assert.deepEqual(
      feed.guides.map(({ id, downloads }) => [id, ...downloads.map(({ url }) => url)]),
      [['h', 'https://feeds.example/a/u.pdf']],
    );
    assert.deepEqual(feed.products, [{ id: 'q', name: 'Q', variants: [{ id: 'w', name: 'W' }] }]);
    assert.deepEqual(warnings.map((line) => line.split(' ')[0]).sort(), [
      '/campaign/accounts/0',
      '/campaign/accounts/2',
      '/guides/0',
      '/guides/1/downloads/0',
      '/products/0',
      '/products/1/variants/0',
    ]);
  });

  it('leaves a campaign and a product without a picture that has no address, and what may be ordered without limit', () => {
    for (const max of [0, -1, 2.5, '5', null]) {
      const { feed, warnings } = parse({
        version: 1,
        campaign: { image: { alt: 'A' } },
        products: [{ id: 'p', name: 'P', image: { url: 'javascript:1' }, max }],
      });
      assert.equal(feed.campaign.image, undefined);
      assert.deepEqual(feed.products, [{ id: 'p', name: 'P', variants: [] }]);
      assert.deepEqual(warnings, []);
    }
    assert.equal(parse({ version: 1, products: [{ id: 'p', name: 'P', max: 7 }] }).feed.products[0]?.max, 7);
  });

  it('leaves no fact without its text and no picture without a rendition', () => {
    const { feed } = parse({
      version: 1,
      messages: [
        { id: 'm', text: 'M', facts: [{ source: { name: 'S' } }, { text: 'F', source: { url: 'x' } }] },
      ],
      posts: [
        { id: 'p', text: 'P', url: 'https://a.example/', image: { alt: 'A', renditions: [{ width: 3 }] } },
      ],
    });
    assert.deepEqual(feed.messages[0]?.facts, [{ text: 'F' }]);
    assert.equal(feed.posts[0]?.image, undefined);
  });
});

describe('a value of another type', () => {
  it('counts as absent: the item stays without it', () => {
    const { feed, warnings } = withPost({
      validFrom: 20230908,
      validThrough: {},
      page: 3,
      image: 'picture.png',
      hashtags: '#NoList',
    });
    assert.deepEqual(feed.posts, [{ id: 'a', text: 'A', url: 'https://a.example/', hashtags: [] }]);
    assert.deepEqual(warnings, []);
  });

  it('is no list of posts', () => {
    assert.deepEqual(parse({ version: 1, posts: { 0: {} }, messages: 'm' }).feed.posts, []);
  });
});

describe('an address in a feed', () => {
  const accepted = (url: unknown, base?: string) =>
    parse({ version: 1, campaign: { url }, posts: [] }, base).feed.campaign.url;

  it('is https:, or http: on this very machine', () => {
    assert.equal(accepted('https://a.example/b?c#d'), 'https://a.example/b?c#d');
    assert.equal(accepted('http://localhost:8080/x'), 'http://localhost:8080/x');
    assert.equal(accepted('http://127.0.0.1/x'), 'http://127.0.0.1/x');
    assert.equal(accepted('http://a.example/'), undefined);
    assert.equal(accepted('http://localhost.a.example/'), undefined);
    assert.equal(accepted('http://127.0.0.1.a.example/'), undefined);
  });

  it('resolves against where the feed came from', () => {
    assert.equal(accepted('x/y.html'), 'https://feeds.example/a/x/y.html');
    assert.equal(accepted('/y'), 'https://feeds.example/y');
    assert.equal(accepted('//other.example/y'), 'https://other.example/y');
  });

  it('runs no script, however it is written', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://a.example/1',
      'file:///etc/passwd',
      'ftp://a.example/',
      'view-source:https://a.example/',
      'mailto:someone@a.example',
    ]) {
      assert.equal(accepted(url), undefined, url);
    }
  });

  it('carries no name and password, on which fetch throws', () => {
    assert.equal(accepted('https://bank.example@evil.example/'), undefined);
    assert.equal(accepted('https://a:b@evil.example/'), undefined);
  });

  it('is no address when it can not be read as one', () => {
    for (const url of [
      '',
      '   ',
      'https://',
      'https://[',
      'https://a b.example/',
      5,
      null,
      ['https://a.example/'],
    ]) {
      assert.equal(accepted(url), undefined, JSON.stringify(url));
    }
  });

  it('of an account may be a mailto:, and then still runs no script', () => {
    const account = (url: string) =>
      parse({ version: 1, campaign: { accounts: [{ name: 'A', url }] } }).feed.campaign.accounts[0]?.url;
    assert.equal(account('mailto:hello@a.example'), 'mailto:hello@a.example');
    assert.equal(account('https://x.com/a'), 'https://x.com/a');
    assert.equal(account('javascript:alert(1)'), undefined);
    assert.equal(account('tel:123'), undefined);
  });
});

describe('a day in a feed', () => {
  const day = (validFrom: unknown) => withPost({ validFrom }).feed.posts[0]?.validFrom;
  const sourceDate = (date: unknown) =>
    parse({
      version: 1,
      messages: [{ id: 'm', text: 'M', facts: [{ text: 'F', source: { name: 'S', date } }] }],
    }).feed.messages[0]?.facts[0]?.source?.date;

  it('is one that exists, as YYYY-MM-DD', () => {
    for (const good of ['2023-09-08', '2024-02-29', '1999-12-31', '2023-01-01'])
      assert.equal(day(good), good);
    for (const bad of [
      '2023-02-29',
      '2023-00-10',
      '2023-13-01',
      '2023-04-31',
      '2023-09-00',
      '2023-9-8',
      '08/09/2023',
      '2023-09-08T00:00:00Z',
      ' 2023-09-08',
      '2023-09-08\n',
      '',
      20230908,
      null,
    ]) {
      assert.equal(day(bad), undefined, JSON.stringify(bad));
    }
  });

  it('of a source may also be a year or a month', () => {
    for (const good of ['2023', '2023-03', '2023-03-08']) assert.equal(sourceDate(good), good);
    for (const bad of ['2023-00', '2023-13', '23', 'March 2023', 2023, '2023-03-', '2023-03-32']) {
      assert.equal(sourceDate(bad), undefined, JSON.stringify(bad));
    }
  });
});

describe('texts in a feed', () => {
  it('are kept as typed, markup and all', () => {
    const text = 'A <b>bold</b>  claim &amp; more\n\u202eright to left';
    assert.equal(withPost({ text }).feed.posts[0]?.text, text);
  });

  it('of a name stay in one line', () => {
    const { feed } = parse({ version: 1, campaign: { name: ' A\n\tName\u2028here ' } });
    assert.equal(feed.campaign.name, 'A Name here');
  });

  it('may be a megabyte long', () => {
    const text = 'long '.repeat(200_000);
    assert.equal(withPost({ text }).feed.posts[0]?.text, text);
  });

  it('of a hashtag are in NFC and begin with one #', () => {
    const { feed } = withPost({
      hashtags: ['#ImmigrationC\u0327aCompte', 'Bare', '##Two', '#two words', '#', '', 3, '#a#b'],
    });
    assert.deepEqual(feed.posts[0]?.hashtags, ['#Immigration\u00c7aCompte', '#Bare', '#Two']);
  });

  it('of an e-mail address have one @ and nothing that would add to a mailto: link', () => {
    const email = (value: unknown) =>
      parse({ version: 1, submission: { email: value } }).feed.submission?.email;
    assert.equal(email('stories@town.example'), 'stories@town.example');
    assert.equal(email('\u200b stories\u00ad@town\u2060.example. '), 'stories@town.example');
    assert.equal(email('stories\uff20town.example'), 'stories@town.example');
    assert.equal(email('mailto:stories@town\u3002example'), 'stories@town.example');
    for (const bad of [
      'a..b@c.example',
      '.a@b.example',
      'a@.b',
      'a@b.example, c@d.example',
      'A b <a@b.example>',
    ])
      assert.equal(email(bad), undefined, bad);
    for (const bad of ['no address', 'a@b@c', 'a@b?bcc=c@d', 'a@b&x', '<a@b>', '', 1]) {
      assert.equal(email(bad), undefined, String(bad));
    }
  });

  it('of a language are a tag that the browser can take', () => {
    const language = (value: unknown) => parse({ version: 1, language: value }).feed.language;
    assert.equal(language('FR-ca'), 'fr-CA');
    assert.equal(language('iu-Latn'), 'iu-Latn');
    for (const bad of ['', 'en us', '"><script>', 7, null])
      assert.equal(language(bad), undefined, String(bad));
  });

  it('of mentions answer for no network that the feed does not name', () => {
    const { mentions } = parse({ version: 1, campaign: { mentions: { x: '@a', toString: 5 } } }).feed
      .campaign;
    assert.equal(mentions.x, '@a');
    const wide = parse({ version: 1, campaign: { mentions: { x: '\uff20a' }, hashtag: '\uff03b' } }).feed;
    assert.deepEqual([wide.campaign.mentions.x, wide.campaign.hashtag], ['@a', '#b']);
    assert.equal((mentions as Record<string, unknown>).toString, undefined);
    assert.equal((mentions as Record<string, unknown>).constructor, undefined);
  });
});
