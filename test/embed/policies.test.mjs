// Pages with a strict Content-Security-Policy.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../support/dist-server.mjs';
import { allAre, fallbacks, four, TAGS, useDist } from './dist-page.mjs';

/** @type {Record<string, string>} */
const integrity = JSON.parse(readText('dist/integrity.json'));

describe('a strict policy', { concurrency: 3 }, () => {
  const dist = useDist();

  /** A page of all four under a policy; nothing of them may offend against it. @param {(origins: Record<string, string>) => string[]} policy @param {(cdn: string) => string} [head] @param {(visit: import('./dist-page.mjs').Visit) => Promise<void>} [look] */
  async function under(policy, head, look) {
    const { space, toolkit } = await dist.space();
    const { origins } = dist.server;
    const options = {
      body:
        four(`toolkit="${toolkit}"`) + `<div data-im-widget="share-card" data-im-toolkit="${toolkit}"></div>`,
      headers: { 'content-security-policy': policy(origins).join('; ') },
      ...(head && { head: head(origins.cdn), script: /** @type {false} */ (false) }),
    };
    await dist.open(space, options, async (visit) => {
      await allAre(visit);
      await visit.ready('div > im-share-card');
      // Each element is touched once, so that what renders later is under the policy too.
      await visit.look((dom) => {
        document.documentElement.lang = 'fr';
        for (const name of ['im-key-message-rotator', 'im-story-carousel']) {
          /** @type {any} */ (document.querySelector(name)).next();
        }
        for (const each of dom.deepAll(document, 'summary')) each.click();
      });
      await visit.until('all four to be in French', () =>
        [...document.querySelectorAll('body > *')].every(
          (each) =>
            each.shadowRoot?.querySelector('.root')?.getAttribute('lang') === 'fr' ||
            each.localName === 'div' ||
            each.localName === 'script',
        ),
      );
      assert.deepEqual(await fallbacks(visit), []);
      await look?.(visit);
      const offences = visit.console.filter(({ text }) =>
        /Content.Security.Policy|Refused|violat|TrustedHTML/i.test(text),
      );
      assert.deepEqual(offences, []);
      assert.deepEqual(visit.errors, []);
    });
  }

  it('that names hosts, allows no inline code or style, and wants trusted types, is kept', async () => {
    await under(({ cdn, page, other }) => [
      "default-src 'none'",
      `script-src ${cdn}/dist/im-widgets.js`,
      "style-src 'self'",
      `connect-src ${cdn}`,
      // data: is the test page's own icon.
      `img-src ${cdn} ${page} ${other} data:`,
      "require-trusted-types-for 'script'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('by nonce alone is kept', async () => {
    await under(
      ({ cdn }) => ["script-src 'nonce-abc'", "style-src 'nonce-abc'", `connect-src ${cdn}`],
      (cdn) => `<script nonce="abc" src="${cdn}/dist/im-widgets.js" defer></script>`,
    );
  });

  it('by the hash of integrity.json is kept, with the versioned file that is handed out', async () => {
    const file = Object.keys(integrity).find((name) => /^im-widgets-.*\.js$/.test(name)) ?? '';
    await under(
      ({ cdn }) => [`script-src '${integrity[file]}'`, "style-src 'none'", `connect-src ${cdn}`],
      (cdn) =>
        `<script src="${cdn}/dist/${file}" integrity="${integrity[file]}" crossorigin="anonymous" defer></script>`,
    );
  });

  it('with a list of trusted types that names lit-html is kept', async () => {
    await under(({ cdn }) => [
      `script-src ${cdn}`,
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]);
  });

  it('for the module is kept', async () => {
    await under(
      ({ cdn }) => ["script-src 'strict-dynamic' 'nonce-abc'", "style-src 'none'", `connect-src ${cdn}`],
      (cdn) => `<script type="module" nonce="abc" src="${cdn}/dist/im-widgets.mjs"></script>`,
      async (visit) => {
        for (const tag of TAGS) await visit.ready(tag);
      },
    );
  });

  it('that forbids the host of the feed shows the fallback', async () => {
    const { space, toolkit } = await dist.space();
    const options = {
      body: four(`toolkit="${toolkit}"`),
      headers: { 'content-security-policy': "connect-src 'none'" },
    };
    await dist.open(space, options, async (visit) => {
      await allAre(visit, 'error');
      assert.equal((await fallbacks(visit)).length, 4);
      assert.deepEqual(visit.errors, []);
    });
  });

  it('of the script is the file, byte for byte: one that was changed is blocked and the fallback shown', async () => {
    const { space, toolkit } = await dist.space();
    space.reply('changed.js', { body: `${readText('dist/im-widgets.js')}\n` });
    const head = `<script src="${space.url('changed.js')}" integrity="${integrity['im-widgets.js']}" crossorigin="anonymous" defer></script>`;
    await dist.open(space, { body: four(`toolkit="${toolkit}"`), head, script: false }, async (visit) => {
      assert.equal((await fallbacks(visit)).length, 4);
      assert.equal(await visit.look(() => 'imWidgets' in window), false);
    });
  });
});
