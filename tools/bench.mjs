// npm run bench   what the widgets cost a page, beside the same content as static HTML and in a carousel library
//
// Headless Chromium on this machine. Times depend on it and are compared within one run, as ratios; no test asserts
// them. Needs the built files: `npm run build` first. RUNS=9 for steadier figures (default 5).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { measure, stepCost } from './bench/measure.mjs';
import { startPages } from './bench/pages.mjs';
import { table } from './bench/table.mjs';
import { ensureChromium } from './browsers.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const RUNS = Number(process.env.RUNS) || 5;
const SIZES = [10, 100, 1000, 10_000];

if (!fs.existsSync(path.join(ROOT, 'dist/im-widgets.js'))) {
  console.error('bench: dist/ is missing: npm run build');
  process.exit(1);
}

const pages = await startPages(ROOT);
const browser = await launch({
  executablePath: await ensureChromium(),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc'],
});

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * The median of every figure; kinds take turns, so that what slows the machine down meets all of them.
 * @param {Record<string, string>} kinds their addresses @param {string} [once] one that takes too long to be repeated
 */
async function compare(kinds, once) {
  const found = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  // The first visit fills the browser's caches: for nobody.
  for (let run = -1; run < RUNS; run++)
    for (const [kind, url] of Object.entries(kinds)) {
      if (kind === once && run !== 0) continue;
      const figures = await measure(browser, url);
      if (run >= 0) found[kind].push(figures);
    }
  return Object.fromEntries(
    Object.entries(found).map(([kind, all]) => [
      kind,
      Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((one) => one[key]))])),
    ]),
  );
}

try {
  console.log(`${await browser.version()}, median of ${RUNS} runs\n`);
  const rows = [];
  for (const size of SIZES) {
    const kinds = Object.fromEntries(
      ['static', 'splide', 'carousel'].map((kind) => [kind, pages.stories(kind, size)]),
    );
    const costs = await compare(kinds, size > 1000 ? 'splide' : undefined);
    costs.splide.step = await stepCost(browser, kinds.splide, 0);
    // Where it holds most: all stories loaded, at the last of them.
    costs.carousel.step = await stepCost(browser, kinds.carousel, size);
    rows.push({ size, ...costs });
  }
  console.log('Stories: static HTML, Splide 4.1.4, im-story-carousel\n');
  console.log(table(rows));

  const { widgets, still } = await compare({ still: await pages.stillOf(browser), widgets: pages.widgets });
  console.log('\nAll four widgets against the same page as static HTML\n');
  console.log(`main thread until shown   ${widgets.ms.toFixed(1)} ms against ${still.ms.toFixed(1)} ms`);
  console.log(`ratio                     ${(widgets.ms / still.ms).toFixed(2)}`);
} finally {
  await browser.close();
  pages.close();
}
