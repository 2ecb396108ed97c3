// npm run post-pages -- FILE|URL… --out FOLDER [--base URL]
//
// Makes a small page of every post of a toolkit's feeds, one feed a language. Networks take the picture that goes with
// a link from the page that it leads to: these pages name it. --base is the address that FOLDER is published under;
// without it the pages name each other and their pictures by relative addresses, which networks do not follow.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { locate, named, read } from './check-feed/source.mjs';
import { parse } from './check-feed/runtime.mjs';
import { postPage } from './post-pages/page.mjs';

// What a file's relative addresses become part of, and are freed from again.
const UNPUBLISHED = 'https://toolkit.invalid/toolkit/';

/** A file name of an id, whatever is in it. @param {string} id */
const fileOf = (id) =>
  [...id].map((c) => (/[\w-]/.test(c) ? c : `~${c.codePointAt(0)?.toString(16)}`)).join('');

/**
 * @param {object} options
 * @param {string[]} options.feeds files or addresses, one a language
 * @param {string} options.outDir where the pages go: `ID.LANGUAGE.html`
 * @param {string} [options.base] the address that `outDir` is published under
 * @returns {Promise<{language: string, pages: Record<string, string>}[]>} for each feed the file name of each post's page, by id
 * @throws where a feed can't be read or used
 */
export async function postPages({ feeds, outDir, base }) {
  const loaded = await Promise.all(feeds.map((target) => load(target, base)));
  /** @type {Record<string, Record<string, string>>} */
  const names = {};
  for (const { language, feed } of loaded)
    for (const { id } of feed.posts) (names[id] ??= {})[language] = `${fileOf(id)}.${language}.html`;
  await mkdir(outDir, { recursive: true });
  for (const { language, feed, address } of loaded)
    for (const post of feed.posts) {
      const addresses = Object.fromEntries(
        Object.entries(names[post.id] ?? {}).map(([other, file]) => [
          other,
          base ? new URL(file, base).href : file,
        ]),
      );
      const html = postPage(post, {
        language,
        campaign: feed.campaign,
        notice: feed.notice,
        addresses,
        address,
      });
      const file = path.join(outDir, names[post.id]?.[language] ?? '');
      const old = await readFile(file, 'utf8').catch(() => undefined);
      if (old !== html) await writeFile(file, html);
    }
  return loaded.map(({ language, feed }) => ({
    language,
    pages: Object.fromEntries(feed.posts.map(({ id }) => [id, names[id]?.[language] ?? ''])),
  }));
}

/** @param {string} target @param {string} [base] */
async function load(target, base) {
  const place = locate(target);
  const { status, bytes, url } = await read(place);
  if (status >= 400) throw new Error(`${named(place)}: status ${status}`);
  const isFile = url.protocol === 'file:';
  // The pages lie in a folder beside the feed.
  const from = isFile ? (base ? new URL('..', base).href : UNPUBLISHED) : url.href;
  const { feed, refused } = parse(JSON.parse(bytes.toString('utf8')), {
    kind: 'toolkit',
    url: new URL(from),
  });
  if (!feed) throw new Error(`${named(place)}: ${refused}`);
  const address = (/** @type {string} */ one) =>
    one.startsWith(UNPUBLISHED) ? `../${one.slice(UNPUBLISHED.length)}` : one;
  return { language: /** @type {string} */ (feed.language ?? 'en'), feed, address };
}

/**
 * The pages of a built toolkit, in `posts/` beside its feeds; with a base the feeds name them.
 *
 * @param {{toolkitDir: string, site?: string}} options `site`: the address that the folder above is published under
 */
export async function toolkitPages({ toolkitDir, site }) {
  const base = site && new URL('toolkit/posts/', site.replace(/\/*$/, '/')).href;
  const files = ['en', 'fr'].map((language) => path.join(toolkitDir, `toolkit.${language}.json`));
  const made = await postPages({ feeds: files, outDir: path.join(toolkitDir, 'posts'), base });
  const current = new Set(made.flatMap(({ pages }) => Object.values(pages)));
  for (const name of await readdir(path.join(toolkitDir, 'posts')))
    if (name.endsWith('.html') && !current.has(name)) await rm(path.join(toolkitDir, 'posts', name));
  if (!base) return;
  for (const [index, file] of files.entries()) {
    const feed = JSON.parse(await readFile(file, 'utf8'));
    for (const post of feed.posts) {
      const page = made[index]?.pages[post.id];
      if (page) post.page = new URL(page, base).href;
    }
    await writeFile(file, JSON.stringify(feed, null, 2) + '\n');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  /** @param {string} name */
  const option = (name) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args.splice(at, 2)[1];
  };
  const outDir = option('--out');
  const base = option('--base');
  if (!args.length || !outDir || args.some((arg) => arg.startsWith('--'))) {
    console.error('usage: npm run post-pages -- FILE|URL… --out FOLDER [--base URL]   (a feed a language)');
    process.exit(2);
  }
  try {
    const made = await postPages({ feeds: args, outDir, base: base && base.replace(/\/*$/, '/') });
    for (const { language, pages } of made)
      console.log(`${outDir}: ${Object.keys(pages).length} pages (${language})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
