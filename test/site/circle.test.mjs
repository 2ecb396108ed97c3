// The whole circle: a visitor's story, read by a moderator, in the town's carousel, and gone again.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startBrowser } from '../support/dist-browser.mjs';
import { start } from './support.mjs';

const TITLE = 'Du pain pour tout le quai';

describe('a visitor’s story', () => {
  let site, browser;
  before(async () => {
    site = await start();
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const open = async (address) => {
    const page = await browser.browser.newPage();
    // A page behind another draws no frames, and a locator waits for two.
    await page.bringToFront();
    await page.goto(address);
    return page;
  };
  /** Follows the link or presses the button with these words, and waits for the page that comes. */
  const press = (page, words) =>
    Promise.all([
      page.waitForNavigation(),
      page.evaluate((text) => {
        const found = [...document.querySelectorAll('main a, main button')];
        found.find((each) => each.textContent.trim() === text).click();
      }, words),
    ]);
  const inCarousel = async (path) => {
    // A visitor who comes for the first time: a browser keeps the feed for some seconds.
    const context = await browser.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(site.base + path);
    await page.waitForFunction(() => document.querySelector('im-story-carousel')?.matches(':state(ready)'));
    const text = await page.evaluate(
      () => document.querySelector('im-story-carousel').shadowRoot.textContent,
    );
    await context.close();
    return text;
  };

  it(
    'goes from the form to the carousel in its language, and away when it is withdrawn',
    { timeout: 90_000 },
    async () => {
      const [, email, password] = /^sign in as (\S+) with the password (\S+)$/.exec(site.receiver.at(-1));
      const moderation = site.receiver.find((line) => line.startsWith('moderation')).split(' ')[1];

      const form = await open(`${site.base}/fr/bienvenue/`);
      // Before it, a locator can hold on to a field that is not drawn yet.
      await form.waitForSelector('im-submit-story-form:state(ready)', { visible: true });
      const field = (name) => `im-submit-story-form >>> [name="${name}"]`;
      await form.locator(field('title')).fill(TITLE);
      await form.locator(field('story')).fill('Sa boulangerie ouvre à cinq heures.');
      await form.locator(field('email')).fill('visiteuse@example.ca');
      await form.locator(field('consent')).click();
      const submitted = form.evaluate(
        () =>
          new Promise((resolve) =>
            addEventListener('im-submitted', ({ detail }) => resolve(detail.id), { once: true }),
          ),
      );
      await form.locator('im-submit-story-form >>> button[type="submit"]').click();
      assert.match(await submitted, /^[0-9a-f-]{36}$/);
      assert.ok(!(await inCarousel('/fr/bienvenue/')).includes(TITLE), 'not before it was read');

      const desk = await open(`${moderation}/fr/sign-in`);
      await desk.locator('#email').fill(email);
      await desk.locator('#password').fill(password);
      await press(desk, 'Ouvrir une session');
      await press(desk, TITLE);
      await press(desk, 'Publier');
      assert.ok((await inCarousel('/fr/bienvenue/')).includes(TITLE));
      assert.ok(!(await inCarousel('/en/welcome/')).includes(TITLE), 'in its language alone');

      await press(desk, 'Retirer');
      assert.ok(!(await inCarousel('/fr/bienvenue/')).includes(TITLE));
    },
  );
});
