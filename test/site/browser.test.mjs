// The demonstration site as a visitor has it: readable at any width, usable without a mouse, without errors.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { code } from '../../site/pages/code.mjs';
import { pathOf } from '../../site/site.mjs';
import { COLUMNS, HEIGHTS, tagLines, WIDGETS } from '../../site/snippets.mjs';
import { startBrowser } from '../support/dist-browser.mjs';
import { LANGUAGES, start } from './support.mjs';

const TAGS = 'im-share-card, im-key-message-rotator, im-story-carousel, im-submit-story-form';
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

let site;
let chromium;

before(async () => {
  [site, chromium] = await Promise.all([start(), startBrowser()]);
});
after(async () => {
  await chromium?.close();
  await site?.stop();
});

/** Opens an address in a fresh profile, and waits until its widgets are ready. */
async function visit(address, { viewport = WIDE, script = true, prepare } = {}) {
  const context = await chromium.browser.createBrowserContext();
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.setViewport(viewport);
  await page.setJavaScriptEnabled(script);
  await prepare?.(page, context);
  await page.goto(address, { waitUntil: 'load' });
  if (script) {
    await page.waitForFunction(
      (tags) => [...document.querySelectorAll(tags)].every((element) => element.matches(':state(ready)')),
      {},
      TAGS,
    );
  }
  return { page, problems, close: () => context.close() };
}

/** The lines to paste on a bare page of text of 16 pixels, all four in a column. */
const visitColumn = (language, width, headers = {}) =>
  visit(`${site.base}/bare-page`, {
    viewport: { width: width <= NARROW.width ? width : 1280, height: 900 },
    prepare: async (page) => {
      const lines = WIDGETS.map((widget) => tagLines(widget, language));
      const style = `body { width: ${width}px; margin: 0; font: 16px/1.5 sans-serif }`;
      const body = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><style>${style}</style><script src="/widgets/im-widgets.js" defer></script>${lines.join('')}`;
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.url().endsWith('/bare-page')
          ? request.respond({ contentType: 'text/html', headers, body })
          : request.continue(),
      );
    },
  });

const codeAddress = (language) => site.base + pathOf(code, language);

/** What a visit to a page shows at once, gathered in one go: a browser takes its time. */
async function survey(address, viewport) {
  const { page, problems, close } = await visit(address, {
    viewport,
    prepare: (opened) =>
      opened.evaluateOnNewDocument(() => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  const seen = await page.evaluate(async (tags) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const places = [...document.querySelectorAll('[data-im-widget]')];
    return {
      shift: window.shift,
      width: document.documentElement.scrollWidth,
      empty: places.filter((place) => !place.querySelector(tags)).length,
    };
  }, TAGS);
  await page.evaluate(await axe);
  const violations = await page.evaluate(async () => {
    const found = (await window.axe.run(document)).violations;
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`));
  });
  await close();
  return { where: `${address} at ${viewport.width} px`, viewport, problems, violations, ...seen };
}

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const fontFile = (name) =>
  readFileSync(fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))).toString('base64');
const WIDE_FONT = { normal: fontFile('DejaVuSans'), bold: fontFile('DejaVuSans-Bold') };

/** Has the widgets written in DejaVu Sans, which reserved heights are meant for, whatever fonts the machine has. */
const useWideFont = (page) =>
  page.evaluate(async (faces) => {
    for (const [weight, bytes] of Object.entries(faces)) {
      const data = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
      document.fonts.add(await new FontFace('Wide', data, { weight }).load());
    }
    for (const token of ['--im-font-family', '--im-heading-font-family'])
      document.documentElement.style.setProperty(token, 'Wide');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, WIDE_FONT);

describe('the demonstration site in a browser', () => {
  const visits = [];
  before(async () => {
    for (const viewport of [WIDE, NARROW]) {
      for (const address of site.addresses) visits.push(await survey(address, viewport));
    }
  });

  it('shows every widget ready, without an error or a warning', () => {
    for (const { where, problems, empty } of visits) {
      assert.deepEqual(problems, [], where);
      assert.equal(empty, 0, where);
    }
  });

  it('never scrolls sideways, down to 320 pixels', () => {
    for (const { where, width, viewport } of visits)
      assert.ok(width <= viewport.width, `${where} is ${width} px wide`);
  });

  it('leaves axe nothing to say, wide or narrow', () => {
    for (const { where, violations } of visits) assert.deepEqual(violations, [], where);
  });

  it('does not move when the widgets appear', () => {
    for (const { where, shift } of visits) assert.equal(shift, 0, where);
  });

  it('still leads somewhere without JavaScript', async () => {
    for (const address of site.addresses) {
      const { page, close } = await visit(address, { script: false });
      const hidden = await page.evaluate(
        (places) =>
          [...document.querySelectorAll(places)].filter(
            (place) => !place.querySelector('a')?.checkVisibility(),
          ).length,
        `${TAGS}, [data-im-widget]`,
      );
      assert.equal(hidden, 0, address);
      const useless = await page.$$eval(
        'button, input, select',
        (all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length,
      );
      assert.equal(useless, 0, `${address} shows a control that does nothing`);
      await close();
    }
  });

  it('lets the keyboard skip to the content', async () => {
    const { page, close } = await visit(site.addresses[0]);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.localName === 'main');
    await close();
  });
});

describe('"Get the code" in a browser', () => {
  const copyFirst = async (page) => {
    await page.click('[data-copy]');
    const status = await page.waitForFunction(
      () => document.querySelector('[data-copy]').parentElement.querySelector('[role=status]').textContent,
    );
    return {
      said: await status.jsonValue(),
      lines: await page.$eval('pre code', (element) => element.textContent),
    };
  };

  for (const [language, copied] of Object.entries({ en: 'Copied', fr: 'Copié' })) {
    it(`says "${copied}" when the lines are in the clipboard`, async () => {
      const { page, close } = await visit(codeAddress(language), {
        prepare: (_page, context) =>
          context.overridePermissions(site.base, ['clipboard-read', 'clipboard-sanitized-write']),
      });
      const { said, lines } = await copyFirst(page);
      assert.equal(said, copied);
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), lines);
      await close();
    });
  }

  it('copies where there is no clipboard API, as on a page without HTTPS', async () => {
    const { page, close } = await visit(codeAddress('en'), {
      prepare: (opened) =>
        opened.evaluateOnNewDocument(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          addEventListener('copy', () => (window.copied = String(document.activeElement.value)));
        }),
    });
    const { said, lines } = await copyFirst(page);
    assert.equal(said, 'Copied');
    assert.equal(await page.evaluate(() => window.copied), lines);
    assert.ok(await page.evaluate(() => document.activeElement.matches('[data-copy]')), 'the focus stays');
    await close();
  });

  it('says that nothing was copied, and selects the lines, where copying is refused', async () => {
    const { page, close } = await visit(codeAddress('en'), {
      prepare: (opened) =>
        opened.evaluateOnNewDocument(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          document.execCommand = () => false;
        }),
    });
    const { said, lines } = await copyFirst(page);
    assert.match(said, /does not let us copy/);
    assert.equal(await page.evaluate(() => String(getSelection()).trim()), lines);
    await close();
  });

  it('puts the visitor’s own address into all the lines', async () => {
    const { page, close } = await visit(codeAddress('en'));
    const shown = () =>
      page.$$eval('pre code', (all) => all.map((element) => element.textContent).join('\n'));
    await page.$eval('#base', (input) => input.select());
    await page.type('#base', 'https://www.harbour.example/w');
    const lines = await shown();
    assert.doesNotMatch(lines, /widgets\.example/);
    assert.match(lines, /<script src="https:\/\/www\.harbour\.example\/w\/im-widgets-/);
    assert.match(lines, /script-src https:\/\/www\.harbour\.example;/);
    await close();
  });

  it('puts the heights of the column that was chosen into the lines', async () => {
    const { page, close } = await visit(codeAddress('fr'));
    for (const column of Object.keys(COLUMNS)) {
      await page.select('#column', column);
      const lines = await page.$$eval('pre code', (all) =>
        all.map((element) => element.textContent).join('\n'),
      );
      for (const widget of WIDGETS) {
        assert.match(lines, new RegExp(`<im-${widget} [^>]*min-height:${HEIGHTS[widget][column]}px`));
        assert.match(
          lines,
          new RegExp(`<div data-im-widget="${widget}" [^>]*min-height:${HEIGHTS[widget][column]}px`),
        );
      }
    }
    await close();
  });

  for (const [column, width] of Object.entries(COLUMNS)) {
    it(`reserves no less height than a widget takes in a column of ${width} px, and little more`, async () => {
      for (const language of LANGUAGES) {
        const { page, close } = await visitColumn(language, width);
        const measured = () =>
          page.$$eval(TAGS, (all) =>
            all.map((element) => {
              element.style.minHeight = '0';
              return Math.ceil(element.getBoundingClientRect().height);
            }),
          );
        const before = await measured();
        await useWideFont(page);
        const heights = await measured();
        WIDGETS.forEach((widget, index) => {
          const reserved = HEIGHTS[widget][column];
          // In the font that the machine has, and in a wide one: "little more" is said of that.
          for (const height of [before[index], heights[index]])
            assert.ok(height <= reserved, `im-${widget} (${language}) takes ${height} of ${reserved} px`);
          assert.ok(
            heights[index] >= reserved * 0.75,
            `im-${widget} (${language}) takes ${heights[index]} of ${reserved} px`,
          );
        });
        await close();
      }
    });
  }

  it('names all that a policy has to allow for the pasted lines to work', async () => {
    const opened = await visit(codeAddress('en'));
    const named = await opened.page.$$eval('pre code', (all) =>
      all.map((element) => element.textContent).find((text) => text.startsWith('script-src')),
    );
    await opened.close();
    const policy = `default-src 'none'; style-src 'unsafe-inline'; ${named.replaceAll('https://widgets.example', site.base)}`;
    const { problems, close } = await visitColumn('en', 800, { 'content-security-policy': policy });
    assert.deepEqual(
      problems.filter((problem) => !problem.includes('data:,')),
      [],
    );
    await close();
  });

  it('says what is wrong with an address once it has been typed, and keeps the last good one in the lines', async () => {
    const { page, close } = await visit(codeAddress('en'));
    await page.$eval('#base', (input) => input.select());
    await page.type('#base', 'harbour');
    assert.equal(await page.$eval('#base-error', (element) => element.textContent), '');
    await page.keyboard.press('Tab');
    assert.match(await page.$eval('#base-error', (element) => element.textContent), /https:\/\//);
    assert.equal(await page.$eval('#base', (input) => input.getAttribute('aria-invalid')), 'true');
    assert.match(
      await page.$eval('pre code', (element) => element.textContent),
      /https:\/\/widgets\.example\//,
    );
    await close();
  });
});
