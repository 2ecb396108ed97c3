// Chromium and Firefox for Web Test Runner, the installed ones, by puppeteer-core.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, firefoxPreferences } from './browser-options.mjs';
import { emulate } from '../../test/support/wtr-plugins.mjs';

/** @param {string} executablePath */
export function chromiumLauncher(executablePath) {
  const launcher = launch({ executablePath, args: chromiumArguments() });
  const { stopSession } = launcher;
  // The launcher uses one page for all files: emulated media must not reach the next.
  launcher.stopSession = async (id) => {
    await emulate(/** @type {any} */ (launcher.getPage(id)), {});
    return stopSession.call(launcher, id);
  };
  return launcher;
}

/** @param {string} executablePath */
export const firefoxLauncher = (executablePath) =>
  launch({ executablePath, browser: 'firefox', extraPrefsFirefox: firefoxPreferences });

/** @param {import('puppeteer-core').LaunchOptions} launchOptions */
function launch(launchOptions) {
  return chromeLauncher({
    launchOptions: { headless: true, ...launchOptions },
    puppeteer: /** @type {any} */ (puppeteer),
    concurrency: 1,
    async createPage({ context }) {
      const page = await context.newPage();
      // Leaving a page with unsent text asks first, and would wait for an answer for ever.
      page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
      return page;
    },
  });
}
