// Builds Storybook as it is published and drives every story.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startBrowser } from '../support/dist-browser.mjs';
import { ROOT } from '../support/dist-server.mjs';
import { startFakeServer } from '../support/fake-server.mjs';

describe('Storybook', () => {
  /** @type {import('../support/fake-server.mjs').FakeServer} */
  let server;
  /** @type {NonNullable<Awaited<ReturnType<typeof startBrowser>>>} */
  let chromium;
  /** @type {{id: string, type: string}[]} */
  let entries;

  before(async () => {
    execFileSync('npx', ['storybook', 'build', '--quiet'], { cwd: ROOT, stdio: 'pipe' });
    entries = Object.values(JSON.parse(readFileSync(`${ROOT}storybook-static/index.json`, 'utf8')).entries);
    server = await startFakeServer({ mounts: { '/storybook': `${ROOT}storybook-static` } });
    chromium = /** @type {typeof chromium} */ (await startBrowser());
  });

  after(async () => {
    await chromium.close();
    await server.close();
  });

  /** @param {string} id @param {string} viewMode */
  async function open(id, viewMode) {
    const page = await chromium.browser.newPage();
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${server.origins.page}/storybook/iframe.html?id=${id}&viewMode=${viewMode}`);
    return { page, errors };
  }

  it('shows each element as it comes, in French and without its feed', async () => {
    const stories = entries.filter(({ type }) => type === 'story');
    for (const element of ['share-card', 'key-message-rotator', 'story-carousel', 'story-form'])
      for (const story of ['default', 'french', 'without-feed'])
        assert.ok(
          stories.some(({ id }) => id === `${element}--${story}`),
          `${element}--${story}`,
        );
    for (const { id } of stories) {
      const { page, errors } = await open(id, 'story');
      const state = id.endsWith('--without-feed') ? 'error' : 'ready';
      await page.waitForSelector(`#storybook-root [lang]:state(${state})`, { timeout: 15_000 });
      assert.deepEqual(errors, [], id);
      await page.close();
    }
  });

  it('documents attributes and events from the manifest', async () => {
    const { page } = await open('share-card--docs', 'docs');
    await page.waitForFunction(
      () => ['heading-level', 'networks', 'im-share'].every((name) => document.body.innerText.includes(name)),
      { timeout: 15_000 },
    );
    await page.close();
  });
});
