// The demonstration site as a visitor has it: readable at any width, usable without a mouse, without errors.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { code } from '../../site/pages/code.mjs';
import { pathOf } from '../../site/site.mjs';
import { startBrowser } from '../support/dist-browser.mjs';
import { start } from './support.mjs';

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

const codeAddress = (language) => site.base + pathOf(code, language);

describe('the demonstration site in a browser', () => {
  it('shows every widget ready, in the language of the page, without an error or a warning', async () => {
    for (const address of site.addresses) {
      const { page, problems, close } = await visit(address);
      assert.deepEqual(problems, [], address);
      const expected = await page.evaluate(() => document.querySelectorAll('[data-im-widget]').length);
      const placed = await page.evaluate(
        (tags) =>
          [...document.querySelectorAll('[data-im-widget]')].filter((place) => place.querySelector(tags))
            .length,
        TAGS,
      );
      assert.equal(placed, expected, address);
      await close();
    }
  });

  it('never scrolls sideways, down to 320 pixels', async () => {
    for (const address of site.addresses) {
      const { page, close } = await visit(address, { viewport: NARROW });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= NARROW.width, `${address} is ${width} px wide`);
      await close();
    }
  });

  for (const [name, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
    it(`leaves axe nothing to say at the ${name} width`, async () => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      for (const address of site.addresses) {
        const { page, close } = await visit(address, { viewport });
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await window.axe.run(document);
          return violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`),
          );
        });
        assert.deepEqual(found, [], address);
        await close();
      }
    });
  }

  it('does not move when the widgets appear', async () => {
    for (const viewport of [WIDE, NARROW]) {
      for (const address of site.addresses) {
        const { page, close } = await visit(address, {
          viewport,
          prepare: (opened) =>
            opened.evaluateOnNewDocument(() => {
              window.shift = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) window.shift += entry.value;
              }).observe({ type: 'layout-shift', buffered: true });
            }),
        });
        const shift = await page.evaluate(
          () =>
            new Promise((done) =>
              requestAnimationFrame(() => requestAnimationFrame(() => done(window.shift))),
            ),
        );
        assert.equal(shift, 0, `${address} at ${viewport.width} px`);
        await close();
      }
    }
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
        'button, input',
        (all) => all.filter((one) => one.checkVisibility()).length,
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
