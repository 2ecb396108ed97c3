import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import scrape from 'open-graph-scraper';
import { postPages, toolkitPages } from '../../tools/post-pages.mjs';
import { post, toolkit } from '../support/sample-feeds.mjs';

/** @type {string} */
let folder;
before(async () => (folder = await mkdtemp(path.join(os.tmpdir(), 'post-pages-'))));
after(() => rm(folder, { recursive: true, force: true }));

const page = (/** @type {string} */ name) => readFile(path.join(folder, 'posts', name), 'utf8');

/** What a network reads of a page. @param {string} name */
async function read(name) {
  const { result } = await scrape({ html: await page(name) });
  return result;
}

/** @param {string | undefined} site @param {object} [over] */
async function build(site, over = {}) {
  for (const lang of /** @type {const} */ (['en', 'fr']))
    await writeFile(path.join(folder, `toolkit.${lang}.json`), JSON.stringify(toolkit(lang, over)));
  await toolkitPages({ toolkitDir: folder, site });
}

describe('the pages that carry the picture', () => {
  it('tell networks the picture with its size and alternative text, the words, and where they are', async () => {
    await build('https://town.example/widgets');
    const graph = await read('spare-chair.en.html');
    assert.equal(graph.ogUrl, 'https://town.example/widgets/toolkit/posts/spare-chair.en.html');
    assert.equal(graph.ogTitle, 'A Chair for Everyone');
    assert.equal(graph.ogDescription, post('en', 0).text);
    assert.equal(graph.ogLocale, 'en_CA');
    const [image] = graph.ogImage ?? [];
    assert.equal(image?.url, 'https://town.example/widgets/toolkit/spare-chair-wide.png');
    assert.deepEqual([image?.width, image?.height, image?.type], ['1200', '675', 'image/png']);
    assert.equal(image?.alt, 'Mismatched chairs around a long table in a church hall.');
    assert.equal(graph.twitterCard, 'summary_large_image');
    assert.equal(graph.twitterImage?.[0]?.alt, image?.alt);
  });

  it('name each other in both languages, and lead on to the post’s own page', async () => {
    const html = await page('bread.fr.html');
    assert.match(html, /<html lang="fr"/);
    assert.match(
      html,
      /rel="canonical" href="https:\/\/town\.example\/widgets\/toolkit\/posts\/bread\.fr\.html"/,
    );
    assert.match(
      html,
      /hreflang="en" href="https:\/\/town\.example\/widgets\/toolkit\/posts\/bread\.en\.html"/,
    );
    assert.match(html, /<a href="https:\/\/chairs\.example\/fr\/bread">En savoir plus<\/a>/);
  });

  it('are named by the feed when it is known where they will be', async () => {
    const feed = JSON.parse(await readFile(path.join(folder, 'toolkit.fr.json'), 'utf8'));
    assert.equal(feed.posts[1].page, 'https://town.example/widgets/toolkit/posts/bread.fr.html');
    await build(undefined);
    const unknown = JSON.parse(await readFile(path.join(folder, 'toolkit.fr.json'), 'utf8'));
    assert.equal(unknown.posts[1].page, undefined);
    assert.match(await page('bread.fr.html'), /<img src="\.\.\/bread-wide\.png"/);
  });

  it('show markup of a feed as it was typed, and take any id for a file name', async () => {
    const text = '<script>alert("1")</script> & more';
    await build('https://town.example', { posts: [post('en', 0, { id: '../é"x', text })] });
    const name = '~2e~2e~2f~e9~22x.en.html';
    assert.ok((await readdir(path.join(folder, 'posts'))).includes(name));
    assert.ok(!(await page(name)).includes('<script>'));
    assert.deepEqual(
      (await readdir(path.join(folder, 'posts'))).filter((file) => file.startsWith('bread')),
      [],
      'pages of posts that are gone',
    );
    assert.equal((await read(name)).ogDescription, text);
  });

  it('show of an animation the picture that stands still', async () => {
    const renditions = [{ url: 'a.gif', type: 'image/gif', width: 640, height: 360, still: 'a.png' }];
    await build('https://town.example', { posts: [post('en', 0, { image: { alt: 'A', renditions } })] });
    assert.equal((await read('spare-chair.en.html')).ogImage?.[0]?.url, 'https://town.example/toolkit/a.png');
  });

  it('refuse a feed that cannot be used', async () => {
    const bad = path.join(folder, 'bad.json');
    await writeFile(bad, '{"version": 2}');
    await assert.rejects(postPages({ feeds: [bad], outDir: folder }), /version/);
    await assert.rejects(postPages({ feeds: [path.join(folder, 'none.json')], outDir: folder }), /404/);
  });
});
