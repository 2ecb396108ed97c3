import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { Picture } from './build-content/pictures.mjs';

const ROOT = path.resolve(fileURLToPath(import.meta.url), '../..');
const SCHEMA = 'toolkit.schema.json';
const TYPES = { jpg: 'image/jpeg', png: 'image/png', gif: 'image/gif' };
// A change to how pictures are made has to reach pictures whose sources did not change.
const RENDERERS = ['build-content.mjs', 'build-content/pictures.mjs'].map((f) => path.join(ROOT, 'tools', f));

/**
 * Builds the campaign's feeds and pictures: draws the SVG sources in the sizes and formats that the feeds name, and
 * completes each rendition with the width, height, type and bytes of the file that was really written. Pictures
 * newer than their sources are left as they are.
 *
 * @param {{outDir?: string, contentDir?: string}} [options] where to write (default `dist/toolkit`) and what to
 *   build (default the campaign in `content/immigration-matters`)
 * @returns {Promise<{feeds: string[], pictures: number, drawn: number}>} the feeds written, the pictures they name
 *   and how many of those had to be drawn
 * @throws when a source is missing, or names a picture in another folder
 */
export async function buildContent({
  outDir = path.join(ROOT, 'dist/toolkit'),
  contentDir = path.join(ROOT, 'content/immigration-matters'),
} = {}) {
  await mkdir(path.join(outDir, 'images'), { recursive: true });
  const names = await readdir(contentDir);
  const feeds = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => ({ name, feed: JSON.parse(await readFile(path.join(contentDir, name), 'utf8')) })),
  );

  const urls = new Set(feeds.flatMap(({ feed }) => [...pictureUrls(feed)]));
  const made = new Map();
  let drawn = 0;
  for (const url of urls) {
    const { drawn: isNew, ...facts } = await make(url, {
      outDir,
      pictureDir: path.join(contentDir, 'pictures'),
    });
    made.set(url, facts);
    if (isNew) drawn += 1;
  }
  await removeOthers(path.join(outDir, 'images'), urls);

  for (const { name, feed } of feeds) {
    if (feed.$schema) feed.$schema = SCHEMA;
    for (const { image } of feed.posts ?? []) {
      for (const rendition of image?.renditions ?? []) Object.assign(rendition, made.get(rendition.url));
    }
    await write(path.join(outDir, name), JSON.stringify(feed, null, 2) + '\n');
  }
  for (const page of names.filter((name) => name.endsWith('.html'))) {
    await write(path.join(outDir, page), await readFile(path.join(contentDir, page)));
  }
  await write(path.join(outDir, SCHEMA), await readFile(path.join(contentDir, '..', SCHEMA)));
  return { feeds: feeds.map(({ name }) => name), pictures: urls.size, drawn };
}

/** @param {any} feed @returns {Generator<string>} */
function* pictureUrls(feed) {
  for (const { image } of feed.posts ?? []) {
    for (const { url, still } of image?.renditions ?? []) yield* still ? [url, still] : [url];
  }
  for (const { image } of feed.items ?? []) if (image) yield image;
}

/** @param {string} url @param {{outDir: string, pictureDir: string}} folders */
async function make(url, { outDir, pictureDir }) {
  if (path.posix.dirname(url) !== 'images') throw new Error(`${url}: the campaign's pictures are in images/`);
  const file = path.join(outDir, url);
  const picture = new Picture(path.basename(url), pictureDir);
  const renderers = await Promise.all(RENDERERS.map(async (source) => (await stat(source)).mtimeMs));
  const newest = Math.max(await picture.modified(), ...renderers);
  const written = await stat(file).catch(() => undefined);
  const drawn = !written || written.mtimeMs <= newest;
  if (drawn) await replace(file, await picture.render());
  const { width, height, pageHeight } = await sharp(file).metadata();
  const { size } = await stat(file);
  return { width, height: pageHeight ?? height, type: TYPES[picture.format], size, drawn };
}

// Another build may run beside this one, and a server may be reading: a file is always whole.
/** @param {string} file @param {string | Buffer} content */
async function replace(file, content) {
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, content);
  await rename(draft, file);
}

/** @param {string} file @param {string | Buffer} content */
async function write(file, content) {
  const old = await readFile(file).catch(() => undefined);
  if (!old?.equals(Buffer.from(/** @type {string} */ (content)))) await replace(file, content);
}

/** @param {string} folder @param {Set<string>} urls */
async function removeOthers(folder, urls) {
  for (const name of await readdir(folder)) {
    if (/\.(jpg|png|gif)$/.test(name) && !urls.has(`images/${name}`)) await rm(path.join(folder, name));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  const { feeds, pictures, drawn } = await buildContent();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`dist/toolkit: ${feeds.length} feeds, ${pictures} pictures (${drawn} drawn) in ${seconds} s`);
}
