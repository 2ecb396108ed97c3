import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compose, composeWithLink, contains, linkFor, type Draft } from '../../src/sharing/compose.js';
import { NETWORKS, serverHost } from '../../src/sharing/networks.js';

const network = (id: string) => NETWORKS.find((row) => row.id === id)!;

const draft: Draft = {
  text: 'The bakery is back.',
  url: 'https://town.example/bakery?a=1&b=é',
  hashtags: ['#TownTalk', '#Été'],
  mentions: { x: '@town', mastodon: '@town@social.example' },
  subject: 'Town talk',
};
const messageOn = (id: string, over: Partial<Draft> = {}) => compose({ ...draft, ...over }, network(id)).text;

describe('the message', () => {
  it('is text, mention of that network, hashtags, link', () => {
    assert.equal(messageOn('x'), 'The bakery is back. @town #TownTalk #Été');
    assert.equal(
      messageOn('mastodon'),
      'The bakery is back. @town@social.example #TownTalk #Été https://town.example/bakery?a=1&b=é',
    );
    assert.equal(
      messageOn('bluesky'),
      'The bakery is back. #TownTalk #Été https://town.example/bakery?a=1&b=é',
    );
  });

  it('has the link on a line of its own where the network keeps line breaks', () => {
    for (const id of ['whatsapp', 'email'])
      assert.equal(
        messageOn(id),
        'The bakery is back. #TownTalk #Été\nhttps://town.example/bakery?a=1&b=é',
        id,
      );
  });

  it('does not repeat a link that has a place of its own', () => {
    for (const id of ['facebook', 'x', 'linkedin', 'threads', 'reddit', 'telegram', 'teams'])
      assert.ok(!messageOn(id).includes('https:'), id);
  });

  it('is copied with its link, also where the network has a place for that', () => {
    assert.equal(
      composeWithLink(draft, network('x')),
      'The bakery is back. @town #TownTalk #Été https://town.example/bakery?a=1&b=é',
    );
    assert.equal(composeWithLink(draft, network('whatsapp')), messageOn('whatsapp'));
  });

  it('adds only the hashtags that the text lacks, whatever their case and normal form', () => {
    assert.equal(
      messageOn('bluesky', { text: 'In #towntalk, #E\u0301TE\u0301!', url: '' }),
      'In #towntalk, #E\u0301TE\u0301!',
    );
    assert.equal(messageOn('bluesky', { text: 'Hi', hashtags: ['#A', '#a'], url: '' }), 'Hi #A');
  });

  it('adds a hashtag of which the text has only a longer one', () => {
    assert.equal(
      messageOn('x', {
        text: '#TownTalkToday and #TownTalké and #TownTalk2',
        hashtags: ['#TownTalk'],
        mentions: {},
      }),
      '#TownTalkToday and #TownTalké and #TownTalk2 #TownTalk',
    );
    assert.equal(
      messageOn('x', { text: 'no#TownTalk', hashtags: ['#TownTalk'], mentions: {} }),
      'no#TownTalk #TownTalk',
    );
  });

  it('mentions nobody twice', () => {
    assert.equal(messageOn('x', { text: 'Thanks @TOWN!', hashtags: [] }), 'Thanks @TOWN!');
    assert.equal(messageOn('x', { text: 'Thanks @townhall', hashtags: [] }), 'Thanks @townhall @town');
    assert.equal(messageOn('x', { text: 'a@town.example', hashtags: [] }), 'a@town.example @town');
  });

  it('does not take names of JavaScript for mentions', () => {
    assert.equal(
      compose({ ...draft, hashtags: [], mentions: {} }, { id: 'constructor' }).text.includes('native'),
      false,
    );
  });

  it('is only hashtags and link where nothing is left of the text', () => {
    assert.equal(messageOn('bluesky', { text: '  ' }), '#TownTalk #Été https://town.example/bakery?a=1&b=é');
    assert.equal(messageOn('whatsapp', { text: '', hashtags: [] }), 'https://town.example/bakery?a=1&b=é');
  });

  it('finds what stands in a text, whatever the tag is made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (tag) => {
        assert.doesNotThrow(() => contains('some #text', `#${tag}`));
      }),
    );
    assert.ok(contains('so (#a.b*c) is', '#a.b*c'));
  });
});

describe('the link to a network', () => {
  const links: Record<string, string> = {
    facebook: 'https://www.facebook.com/sharer/sharer.php?u=U',
    x: 'https://twitter.com/intent/tweet?text=T&url=U',
    linkedin: 'https://www.linkedin.com/sharing/share-offsite/?url=U',
    bluesky: 'https://bsky.app/intent/compose?text=T',
    threads: 'https://www.threads.com/intent/post?text=T&url=U',
    mastodon: 'https://share.joinmastodon.org/#text=T',
    whatsapp: 'https://wa.me/?text=T',
    reddit: 'https://www.reddit.com/submit?url=U&title=T',
    telegram: 'https://t.me/share/url?url=U&text=T',
    teams: 'https://teams.microsoft.com/share?href=U&msgText=T',
    email: 'mailto:?subject=S&body=T',
    sms: 'sms:?&body=T',
  };

  for (const row of NETWORKS) {
    it(`carries what ${row.id} honours, encoded`, () => {
      const message = compose(draft, row);
      const link = linkFor(row, message);
      const expected = links[row.id]
        ?.replace(/T$|T(?=&)/, () =>
          encodeURIComponent(message.text).replace(/%0A/g, row.id === 'email' ? '%0D%0A' : '%0A'),
        )
        .replace(/U$|U(?=&)/, () => encodeURIComponent(draft.url))
        .replace('S', 'Town%20talk');
      assert.equal(link, expected);
    });
  }

  it('survives texts of any kind', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...NETWORKS.filter(({ link }) => link)),
        (text, row) => {
          const message = compose({ ...draft, text, hashtags: [], mentions: {} }, row);
          const link = linkFor(row, message)!;
          const at = link.search(/(text|title|msgText|body)=/);
          if (at < 0) return;
          const value = link.slice(link.indexOf('=', at) + 1).replace(/&.*$/, '');
          assert.equal(decodeURIComponent(value).replace(/\r\n/g, '\n'), message.text.replace(/\r\n/g, '\n'));
        },
      ),
    );
  });

  it('leads to a server that the visitor names', () => {
    const mastodon = network('mastodon');
    const message = compose({ ...draft, text: '{host} {url} a+b', hashtags: [], mentions: {} }, mastodon);
    assert.equal(
      linkFor(mastodon, message, 'social.example'),
      `https://social.example/share?text=${encodeURIComponent(message.text)}`,
    );
    assert.equal(linkFor(network('x'), message, 'social.example')?.startsWith('https://twitter.com/'), true);
  });
});

describe('a server of the visitor’s own', () => {
  it('is understood as people write it', () => {
    for (const [typed, host] of [
      ['mastodon.social', 'mastodon.social'],
      [' Mastodon.Social ', 'mastodon.social'],
      ['https://mastodon.social/@ada', 'mastodon.social'],
      ['@ada@mastodon.social', 'mastodon.social'],
      ['ada@mastodon.social', 'mastodon.social'],
      ['mastodon.example:8443', 'mastodon.example:8443'],
      ['münster.social', 'xn--mnster-3ya.social'],
      ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ] as const)
      assert.equal(serverHost(typed), host, typed);
  });

  it('is refused where it is none', () => {
    for (const typed of [
      '',
      ' ',
      'mastodon',
      'javascript:alert(1)',
      'a b.example',
      'http:evil.example',
      'x.example?text=',
      '.',
      'a..',
      '@ada',
      '//x.example',
      'x.example#y',
      'data:text/html,x.y',
    ])
      assert.equal(serverHost(typed), undefined, typed);
  });
});
