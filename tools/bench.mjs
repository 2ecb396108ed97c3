// npm run bench   what the widgets cost a page, beside the same content as static HTML and in other libraries
//
// Headless Chromium on this machine. Times depend on it and are compared within one run, as ratios; no test asserts
// them. Needs the built files: `npm run build` first.
//
//   RUNS=9               for steadier figures (default 7)
//   BUILDS=word=folder,… other builds of the widgets, to compare step by step
//   --write              writes docs/performance.md and docs/rendement.md from this run
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { measure, stepCost } from './bench/measure.mjs';
import { ELEMENTS, startPages } from './bench/pages.mjs';
import { report } from './bench/report.mjs';
import { ensureChromium } from './browsers.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const RUNS = Number(process.env.RUNS) || 7;
const SIZES = [100, 1000, 10_000];
/** Of the processor: a computer, and a phone. */
const SLOWDOWNS = [1, 4];
const BUILDS = Object.fromEntries((process.env.BUILDS?.split(',') ?? []).map((each) => each.split('=')));

if (!fs.existsSync(path.join(ROOT, 'dist/im-widgets.js'))) {
  console.error('bench: dist/ is missing: npm run build');
  process.exit(1);
}

const pages = await startPages(ROOT, BUILDS);
const browser = await launch({
  executablePath: await ensureChromium(),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc'],
});

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * The median of every figure; kinds take turns, so that what slows the machine down meets all of them.
 * @param {Record<string, string>} kinds their addresses @param {number} [slowdown]
 */
async function compare(kinds, slowdown) {
  const found = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  // The first visit fills the browser's caches: for nobody.
  for (let run = -1; run < RUNS; run++)
    for (const [kind, url] of Object.entries(kinds)) {
      const figures = await measure(browser, url, slowdown);
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
  const kinds = {};
  for (const name of ['all', ...ELEMENTS.map((name) => `only-${name}`)]) {
    kinds[`still-${name}`] = await pages.stillOf(browser, name);
    kinds[name] = pages.widgets(name);
  }
  for (const word of Object.keys(BUILDS)) kinds[`build-${word}`] = pages.widgets(`build-${word}`);
  for (const kind of ['static', 'carousel', 'splide', 'embla', 'webawesome'])
    kinds[kind] = pages.stories(kind, 20);
  const speeds = {};
  for (const slowdown of SLOWDOWNS) speeds[slowdown] = await compare(kinds, slowdown);
  const sizes = await compare(
    Object.fromEntries(SIZES.map((size) => [size, pages.stories('carousel', size)])),
  );
  // Where it holds most: all stories loaded, at the last of them.
  for (const size of SIZES) sizes[size].step = await stepCost(browser, pages.stories('carousel', size), size);
  const run = {
    browser: await browser.version(),
    machine: `${os.cpus().length} × ${os.cpus()[0].model.trim()}`,
    runs: RUNS,
    builds: Object.keys(BUILDS),
    speeds,
    sizes,
  };
  console.log(await report(run, 'en'));
  if (process.argv.includes('--write'))
    for (const [language, file] of Object.entries({ en: 'performance.md', fr: 'rendement.md' }))
      fs.writeFileSync(path.join(ROOT, 'docs', file), await report(run, language));
} finally {
  await browser.close();
  pages.close();
}
