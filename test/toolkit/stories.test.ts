import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../src/toolkit/errors.js';
import { parseStoryPage } from '../../src/toolkit/stories.js';
import { fullStories, listening } from './full-feeds.js';

const VERSION = 'https://jsonfeed.org/version/1.1';
const parse = (json: unknown) => {
  const place = listening('https://feeds.example/a/stories.en.json');
  return { page: parseStoryPage(json, place), warnings: place.warnings };
};
const withItems = (...items: unknown[]) => parse({ version: VERSION, items });
const story = (fields: object) => withItems({ id: 'a', title: 'A', ...fields }).page.stories[0];

describe('a story feed', () => {
  it('carries what the contract takes from an item', () => {
    const { page } = parse(fullStories());
    assert.deepEqual(page.stories[0], {
      id: 'story-0',
      url: 'https://chairs.example/en/stories/0',
      title: 'The loom on the second floor, 1',
      text: 'In short: a loom.',
      whole: 'She came for a winter and brought a loom. Now eleven neighbours weave on Tuesdays.',
      image: 'https://feeds.example/a/story-0.png',
      imageAlt: 'Mismatched chairs around a long table in a church hall.',
      published: Date.UTC(2023, 7, 1, 12),
      language: 'en',
      authors: ['Nina'],
      tags: ['craft'],
      person: 'Nina',
      place: 'Tabletown, ON',
      example: true,
    });
    assert.equal(page.next, 'https://feeds.example/a/stories.en.2.json');
    assert.equal(page.title, 'A Chair for Everyone');
  });

  it('keeps its own order', () => {
    const { page } = withItems({ id: '2', title: 'b' }, { id: '1', title: 'a' }, { id: '3', title: 'c' });
    assert.deepEqual(
      page.stories.map(({ id }) => id),
      ['2', '1', '3'],
    );
  });

  it('may be of version 1 too, and without any story', () => {
    assert.deepEqual(parse({ version: 'https://jsonfeed.org/version/1', items: [] }).page.stories, []);
    assert.deepEqual(parse({ version: VERSION }).page.stories, []);
  });

  it('is refused when it is something else', () => {
    const codeOf = (json: unknown) => {
      try {
        parse(json);
        return undefined;
      } catch (error) {
        assert.ok(error instanceof FeedError, String(error));
        return error.code;
      }
    };
    assert.equal(codeOf([]), 'not-json');
    assert.equal(codeOf(null), 'not-json');
    assert.equal(codeOf({ version: 1, posts: [] }), 'version');
    assert.equal(codeOf({ version: 'https://jsonfeed.org/version/2', items: [] }), 'version');
    assert.equal(codeOf({ rss: {} }), 'version');
  });
});

describe('a story', () => {
  it('needs an id and something to read', () => {
    const { page, warnings } = withItems(
      { id: 'bare' },
      { title: 'no id' },
      { id: 'blank', title: ' ', summary: '' },
      { id: 'tags only', content_html: '<p><img src="x.png"></p>' },
      'text',
      null,
      { id: 't', title: 'T' },
      { id: 's', summary: 'S' },
      { id: 'c', content_text: 'C' },
      { id: 'h', content_html: '<p>H</p>' },
    );
    assert.deepEqual(
      page.stories.map(({ id, title, text }) => [id, title ?? text]),
      [
        ['t', 'T'],
        ['s', 'S'],
        ['c', 'C'],
        ['h', 'H'],
      ],
    );
    assert.equal(warnings.length, 6);
    assert.match(warnings[0]!, /^\/items\/0 \("bare"\).*"title"/);
    assert.match(warnings[1]!, /^\/items\/1 .*"id"/);
  });

  it('may have a number for an id: its decimal string, the same as that string', () => {
    const { page, warnings } = withItems(
      { id: 12, title: 'a' },
      { id: '12', title: 'b' },
      { id: 0.5, title: 'c' },
    );
    assert.deepEqual(
      page.stories.map(({ id, title }) => [id, title]),
      [
        ['12', 'a'],
        ['0.5', 'c'],
      ],
    );
    assert.equal(warnings.length, 1);
  });

  it('stands with its summary, else its text, else the text of its HTML', () => {
    const bodies = { summary: 'S', content_text: 'C', content_html: '<b>H</b>' };
    assert.equal(story(bodies)?.text, 'S');
    assert.equal(story({ ...bodies, summary: null })?.text, 'C');
    assert.equal(story({ content_html: bodies.content_html })?.text, 'H');
  });

  it('is in its own language, else that of its feed', () => {
    const { page } = parse({
      version: VERSION,
      language: 'fr-CA',
      items: [
        { id: '1', title: 'a', language: 'iu' },
        { id: '2', title: 'b' },
        { id: '3', title: 'c', language: 'not a tag' },
      ],
    });
    assert.deepEqual(
      page.stories.map(({ language }) => language),
      ['iu', 'fr-CA', 'fr-CA'],
    );
  });

  it('is in the language that a system calls fr_CA', () => {
    for (const language of ['fr_CA', 'fr-ca', ' FR_ca ', 'fr_CA.UTF-8'])
      assert.equal(story({ language })?.language, 'fr-CA', language);
  });

  it('has the characters that feeds made from web pages write as references, still as text', () => {
    const found = story({
      title: 'L&#8217;arriv&eacute;e de Awa &#038; Binta &lt;b&gt;',
      summary: 'Bonjour&nbsp;! [&hellip;]',
      tags: ['Arts &amp; culture'],
      authors: [{ name: 'Ren&#233;e' }],
    });
    assert.equal(found?.title, 'L’arrivée de Awa & Binta <b>');
    assert.equal(found?.text, 'Bonjour\u00a0! […]');
    assert.deepEqual([found?.tags, found?.authors], [['Arts & culture'], ['Renée']]);
    assert.equal(story({ title: 'AT&T &unknown; & co' })?.title, 'AT&T &unknown; & co');
    assert.equal(story({ content_text: 'typed: &amp;' })?.text, 'typed: &amp;');
  });

  it('takes what older and looser feeds call things', () => {
    assert.deepEqual(story({ author: { name: 'One' } })?.authors, ['One']);
    assert.deepEqual(story({ authors: [{ name: 'Two' }, {}, null], author: { name: 'One' } })?.authors, [
      'Two',
    ]);
    assert.equal(story({ banner_image: 'b.png' })?.image, 'https://feeds.example/a/b.png');
    assert.equal(story({ external_url: 'https://out.example/' })?.url, 'https://out.example/');
  });

  it('with a javascript: address has none', () => {
    assert.equal(story({ url: 'javascript:alert(1)', image: 'data:image/svg+xml,<svg/>' })?.url, undefined);
    assert.equal(story({ image: 'data:image/svg+xml,<svg/>' })?.image, undefined);
  });

  it('is an example only if its feed says so', () => {
    assert.equal(story({ _im: { example: true } })?.example, true);
    for (const _im of [{ example: 'yes' }, { example: 1 }, {}, 'example', null]) {
      assert.equal(story({ _im })?.example, false);
    }
  });
});

describe('the date of a story', () => {
  const published = (date_published: unknown) => story({ date_published })?.published;

  it('is read in the forms that feeds have', () => {
    const noon = Date.UTC(2023, 7, 1, 12);
    for (const form of [
      '2023-08-01T12:00:00Z',
      '2023-08-01t12:00:00z',
      '2023-08-01 12:00:00Z',
      '2023-08-01T08:00:00-04:00',
      '2023-08-01T12:00:00.000Z',
      ' 2023-08-01T12:00:00Z\n',
      'Tue, 01 Aug 2023 12:00:00 GMT',
      '1 Aug 2023 08:00:00 -0400',
      'Tue,1 Aug 2023 08:00:00 EDT',
      '2023-08-01 12:00:00 UTC',
      '2023-08-01 12:00:00 +0000',
      '2023-08-01 08:00:00 -0400',
      '2023-08-01T12:00:00 GMT',
      '2023-08-01 08:00:00 EDT',
    ]) {
      assert.equal(published(form), noon, form);
    }
  });

  it("is that day in the reader's own zone where no time is given", () => {
    const midnight = new Date(2023, 7, 1).getTime();
    assert.equal(published('2023-08-01'), midnight);
  });

  it('is not made up from words in which an engine finds one', () => {
    for (const words of [
      'chapter 5',
      'yesterday',
      '5',
      '2023',
      'May',
      '2023-02-30',
      '2023-13-01T00:00:00Z',
      '',
      7,
      {},
    ]) {
      assert.equal(published(words), undefined, String(words));
    }
  });

  it('is none where a generator wrote its zero', () => {
    for (const zero of [
      '0000-00-00 00:00:00',
      '0001-01-01T00:00:00Z',
      '0001-01-01',
      '1601-01-01T00:00:00Z',
      '1899-12-30T00:00:00',
      '1900-01-01',
      '1970-01-01T00:00:00Z',
      '1969-12-31T19:00:00-05:00',
      'Mon, 01 Jan 0001 00:00:00 +0000',
      'Thu, 01 Jan 1970 00:00:00 GMT',
    ])
      assert.equal(published(zero), undefined, zero);
  });

  it('is not beyond what can be written out', () => {
    assert.equal(published('+999999-01-01T00:00:00Z'), undefined);
  });
});
