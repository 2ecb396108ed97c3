// The built scripts on pages that are not in UTF-8, from a server that names no charset: as on many an old town's site.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findBrowser } from '../../tools/browsers.mjs';
import { ROOT } from '../support/dist-server.mjs';
import { useDist } from './dist-page.mjs';

const scripts = readdirSync(`${ROOT}dist`).filter((file) => /\.m?js$/.test(file));
const CHARSETS = ['iso-8859-1', 'windows-1252', 'shift_jis', ''];

describe('every script of dist/', () => {
  it('is in ASCII, which all encodings of pages have in common', () => {
    assert.ok(scripts.length > 10);
    for (const file of scripts)
      assert.doesNotMatch(readFileSync(`${ROOT}dist/${file}`, 'latin1'), /[^\n\x20-\x7e]/, file);
  });

  it('begins with the hint to the engine, then a semicolon, and ends its last comment with a line', () => {
    for (const file of scripts) {
      const code = readFileSync(`${ROOT}dist/${file}`, 'utf8');
      assert.match(code, /^\/\/# allFunctionsCalledOnLoad\n;/, file);
      assert.match(code, /\n\/\/# sourceMappingURL=[\w.-]+\n$/, file);
    }
  });
});

for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
  const missing = engine === 'firefox' && !findBrowser('firefox');
  describe(`French accents on an old page, in ${engine}`, { skip: missing && 'not installed' }, () => {
    const dist = useDist(engine);

    for (const charset of CHARSETS)
      it(`are whole in ${charset || 'no encoding that is named'}`, async () => {
        const { space, toolkit } = await dist.space();
        const code = readFileSync(`${ROOT}dist/im-key-message-rotator.js`);
        // No charset: neither here nor in the page's tag.
        space.reply('old/im-key-message-rotator.js', {
          body: code,
          headers: { 'content-type': 'text/javascript' },
        });
        space.reply('old.html', {
          body: Buffer.from(
            `<!doctype html><html lang="fr"><head>${charset && `<meta charset="${charset}">`}<title>Old</title><script src="old/im-key-message-rotator.js" defer></script></head><body><im-key-message-rotator toolkit="${toolkit}"></im-key-message-rotator></body></html>`,
            'latin1',
          ),
          headers: { 'content-type': 'text/html' },
        });
        const page = await dist.browser.newPage();
        await page.goto(space.url('old.html'));
        await page.waitForFunction(
          `document.querySelector('im-key-message-rotator')?.matches(':state(ready)')`,
        );
        const heading = await page.evaluate(
          `document.querySelector('im-key-message-rotator').shadowRoot.querySelector('[part~="heading"]').textContent.trim()`,
        );
        assert.equal(heading, 'Messages clés');
        await page.close();
      });
  });
}
