import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileFormat, fileName, localDay, moves, postsOn, renditionFor } from '../../src/sharing/choose.js';
import type { Post, Rendition } from '../../src/toolkit/types.js';

const post = (id: string, validFrom?: string, validThrough?: string): Post => ({
  id,
  text: id,
  url: 'https://town.example/',
  hashtags: [],
  validFrom,
  validThrough,
});
const rendition = (url: string, over: Partial<Rendition> = {}): Rendition => ({ url, networks: [], ...over });

describe('the posts of a day', () => {
  const posts = [
    post('before', '2023-09-01', '2023-09-07'),
    post('during', '2023-09-08', '2023-09-17'),
    post('from', '2023-09-10'),
    post('through', undefined, '2023-09-10'),
    post('always'),
  ];
  const on = (day: string, wanted?: string) =>
    postsOn(posts, day, [wanted])
      .map(({ id }) => id)
      .join(' ');

  it('are those whose dates hold it, both ends included', () => {
    assert.equal(on('2023-09-08'), 'during through always');
    assert.equal(on('2023-09-10'), 'during from through always');
    assert.equal(on('2023-09-17'), 'during from always');
    assert.equal(on('2023-09-18'), 'from always');
  });

  it('hold the one that is asked for, whatever its dates', () => {
    assert.equal(on('2024-01-01', 'before'), 'before from always');
  });

  it('change at midnight where the reader is', () => {
    assert.equal(localDay(new Date(2023, 8, 8, 0, 0, 0)), '2023-09-08');
    assert.equal(localDay(new Date(2023, 8, 8, 23, 59, 59)), '2023-09-08');
    assert.equal(localDay(new Date(2024, 0, 1)), '2024-01-01');
  });
});

describe('the picture', () => {
  const named = (url: string, type?: string) => fileName({ url, type }, 'warm-welcome');
  const square = rendition('https://a.example/s.jpg', { networks: ['facebook', 'instagram'] });
  const wide = rendition('https://a.example/w.jpg', { networks: ['x'] });
  const any = rendition('https://a.example/any.jpg');

  it('is the one made for the network, else one for all, else the first', () => {
    assert.equal(renditionFor({ alt: '', renditions: [square, wide] }, 'x'), wide);
    assert.equal(renditionFor({ alt: '', renditions: [square, wide, any] }, 'sms'), any);
    assert.equal(renditionFor({ alt: '', renditions: [square, wide] }, 'sms'), square);
  });

  it('has the file name of its address', () => {
    assert.equal(named('https://a.example/x/Caf%C3%A9%20au%20lait.jpg?v=2'), 'Café au lait.jpg');
    assert.equal(named('https://a.example/%E9.jpg'), '%E9.jpg');
  });

  it('has a file name of title and type where its address has none', () => {
    assert.equal(named('https://a.example/getimage.ashx?id=3', 'image/jpeg'), 'warm-welcome.jpg');
    assert.equal(named('https://a.example/pictures/', 'image/png'), 'warm-welcome.png');
    assert.equal(named('https://a.example/', 'image/svg+xml'), 'warm-welcome.svg');
    assert.equal(named('https://a.example/media/flags', 'image/gif'), 'flags.gif');
    assert.equal(named('https://a.example/index.php'), 'warm-welcome');
    assert.equal(fileName({ url: 'https://a.example/i.php' }, 'a/b: c?', 'image/webp'), 'a-b-c.webp');
    assert.equal(fileName({ url: 'https://a.example/' }, '..', 'image/webp'), 'picture.webp');
  });

  it('says its format as people do', () => {
    assert.equal(fileFormat(rendition('https://a.example/x', { type: 'image/jpeg' })), 'JPG');
    assert.equal(fileFormat(rendition('https://a.example/x.jpeg?y')), 'JPG');
    assert.equal(fileFormat(rendition('https://a.example/x.gif')), 'GIF');
    assert.equal(fileFormat(rendition('https://a.example/x', { type: 'image/svg+xml' })), 'SVG');
    assert.equal(fileFormat(rendition('https://a.example/x')), '');
  });

  it('is known to move', () => {
    assert.ok(moves(rendition('https://a.example/x.gif')));
    assert.ok(moves(rendition('https://a.example/x.webp', { still: 'https://a.example/x.png' })));
    assert.ok(!moves(rendition('https://a.example/x.jpg', { type: 'image/jpeg' })));
  });
});
