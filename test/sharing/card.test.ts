import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reduce, UNTOUCHED, type CardAction, type CardState } from '../../src/sharing/card-state.js';
import { cardOf, cardSource, postBeside, type Card, type Wishes } from '../../src/sharing/card.js';
import type { Post, Toolkit } from '../../src/toolkit/types.js';

const posts: readonly Post[] = ['One', 'Two', 'Three'].map((text) => ({
  id: text.toLowerCase(),
  text,
  url: `https://town.example/${text}`,
  hashtags: [],
}));
const feed: Toolkit = {
  campaign: { name: 'Town talk', mentions: {}, accounts: [] },
  posts,
  messages: [],
  guides: [],
  products: [],
};
const WISHES: Wishes = { post: '', text: '', url: '', networks: '' };

const after = (actions: readonly CardAction[], from: CardState = UNTOUCHED) => actions.reduce(reduce, from);
const cardAfter = (
  actions: readonly CardAction[],
  wishes: Partial<Wishes> = {},
  source = { feed, posts },
): Card => cardOf(source, { ...WISHES, ...wishes }, after(actions));

const type = (text: string, words = 'One', post = 'one'): CardAction => ({
  type: 'typed',
  text,
  words,
  post,
});
const shows = ({ post, text, edited, asks }: Card) =>
  [post.id, text, edited && 'edited', asks && 'asks'].filter(Boolean).join(' · ');

describe('what the visitor did', () => {
  const TABLE: readonly [string, readonly CardAction[], Partial<Wishes>, string][] = [
    ['nothing', [], {}, 'one · One'],
    ['nothing, on a page with words of its own', [], { text: 'Ours' }, 'one · Ours'],
    ['nothing, on a page that names a post', [], { post: 'two' }, 'two · Two'],
    ['nothing, on a page that names a post that is not there', [], { post: 'four' }, 'one · One'],
    ['typed', [type('Mine')], {}, 'one · Mine · edited'],
    ['typed twice', [type('Mi'), type('Mine')], {}, 'one · Mine · edited'],
    ['emptied the field', [type('')], {}, 'one ·  · edited'.replace(' ·  ·', ' ·')],
    ['typed the campaign’s words again', [type('Mine'), type('One')], {}, 'one · One'],
    ['undone', [type('Mine'), { type: 'undone' }], {}, 'one · One'],
    ['went on', [{ type: 'went', post: 'two' }], {}, 'two · Two'],
    ['went on past the page’s words', [{ type: 'went', post: 'two' }], { text: 'Ours' }, 'two · Two'],
    ['went on with a text', [type('Mine'), { type: 'went', post: 'two' }], {}, 'two · Mine · edited · asks'],
    [
      'and came back',
      [type('Mine'), { type: 'went', post: 'two' }, { type: 'went', post: 'one' }],
      {},
      'one · Mine · edited',
    ],
    [
      'and kept it',
      [type('Mine'), { type: 'went', post: 'two' }, { type: 'kept', words: 'Two' }],
      {},
      'two · Mine · edited',
    ],
    [
      'and typed on without an answer',
      [type('Mine'), { type: 'went', post: 'two' }, type('Mine!', 'Two', 'two')],
      {},
      'two · Mine! · edited · asks',
    ],
    ['and let it go', [type('Mine'), { type: 'went', post: 'two' }, { type: 'undone' }], {}, 'two · Two'],
    ['was handed words', [{ type: 'handed', handed: { text: 'Handed', url: '' } }], {}, 'one · Handed'],
    [
      'was handed words over a text',
      [type('Mine'), { type: 'handed', handed: { text: 'Handed', url: '' } }],
      {},
      'one · Mine · edited · asks',
    ],
    [
      'was handed words, and went on',
      [
        { type: 'handed', handed: { text: 'Handed', url: '' } },
        { type: 'went', post: 'two' },
      ],
      {},
      'two · Two',
    ],
    [
      'went on, and the page asks for another',
      [{ type: 'went', post: 'two' }, { type: 'wished' }],
      { post: 'three' },
      'three · Three',
    ],
  ];
  for (const [name, actions, wishes, expected] of TABLE)
    it(`${name}: ${expected}`, () => assert.equal(shows(cardAfter(actions, wishes)), expected));

  it('makes a new state and leaves the old as it was', () => {
    const before = after([type('Mine')]);
    const next = reduce(before, { type: 'network', id: 'bluesky' });
    assert.ok(Object.isFrozen(next) && before.network === undefined);
    assert.equal(cardOf({ feed, posts }, WISHES, next).counted.id, 'bluesky');
  });

  it('adds the insight behind the text, and sends nothing that is not well formed', () => {
    const card = cardAfter([type('A\r\nB \ud83d'), { type: 'insight', text: ' here ' }]);
    assert.equal(card.text, 'A\r\nB \ud83d', 'the field’s own');
    assert.equal(card.draft.text, 'A\nB \ufffd here');
  });

  it('shares the page that was handed over, else the one that the page names, else the post’s', () => {
    const handed: CardAction = { type: 'handed', handed: { text: 'x', url: 'https://a.example/' } };
    const url = 'https://b.example/';
    assert.equal(cardAfter([handed], { url }).draft.url, 'https://a.example/');
    assert.equal(cardAfter([], { url }).draft.url, url);
    assert.equal(cardAfter([]).draft.url, 'https://town.example/One');
  });

  it('goes round', () => {
    assert.equal(postBeside(cardAfter([]), -1), 'three');
    assert.equal(postBeside(cardAfter([{ type: 'went', post: 'three' }]), 1), 'one');
  });
});

describe('the posts of a card', () => {
  const dated: Toolkit = {
    ...feed,
    posts: posts.map((post, n) => ({ ...post, validThrough: `2023-09-1${n}` })),
  };
  const on = (day: string, wanted = '', state = UNTOUCHED) =>
    cardSource(dated, day, wanted, state)
      .posts.map(({ id }) => id)
      .join(' ');

  it('are those of the day, and the one that the page asks for', () => {
    assert.equal(on('2023-09-11'), 'two three');
    assert.equal(on('2023-09-11', 'one'), 'one two three');
    assert.equal(on('2023-10-01', 'one'), 'one');
  });

  it('keep the one that the visitor writes on past its last day, while there are others', () => {
    assert.equal(on('2023-09-11', '', after([type('Mine')])), 'one two three');
    assert.throws(() => on('2023-10-01', '', after([type('Mine')])), { code: 'empty' });
  });
});
