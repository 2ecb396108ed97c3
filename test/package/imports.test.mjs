// What an import of the package does to a page, and what it does not.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { NAMES, TAGS, useDist } from '../embed/dist-page.mjs';
import { ROOT } from '../support/dist-server.mjs';
import { bundle, PACKAGE } from './package.mjs';

const CLASSES = ['ImShareCard', 'ImKeyMessageRotator', 'ImStoryCarousel', 'ImSubmitStoryForm'];

describe('an import of the package', () => {
  const dist = useDist();

  /** Runs a program in a page. @param {string} code @param {string} body @param {(visit: import('../embed/dist-page.mjs').Visit, toolkit: string) => Promise<void>} look */
  async function inPage(code, body, look) {
    const { space, toolkit } = await dist.space();
    space.reply('app.js', { body: Buffer.from(await bundle(code)) });
    const head = `<script type="module" src="${space.url('app.js', 'page')}"></script>`;
    await dist.open(
      space,
      { body: body.replaceAll('TOOLKIT', toolkit), head, script: false },
      async (visit) => {
        await visit.until('the program to have run', () => 'ran' in window);
        await look(visit, toolkit);
        assert.deepEqual(visit.errors, []);
      },
    );
  }

  const registered = (/** @type {import('../embed/dist-page.mjs').Visit} */ visit) =>
    visit.look((_dom, tags) => tags.filter((/** @type {string} */ tag) => customElements.get(tag)), TAGS);

  for (const name of NAMES) {
    it(`of ${name} registers that element, which works, and no other`, async () => {
      await inPage(
        `import '${PACKAGE}/${name}'; window.ran = 1;`,
        `<im-${name} lang="fr" toolkit="TOOLKIT"></im-${name}>`,
        async (visit) => {
          await visit.ready(`im-${name}`);
          assert.deepEqual(await registered(visit), [`im-${name}`]);
        },
      );
    });
  }

  it('of all registers the four, also when it is there twice', async () => {
    await inPage(
      `import '${PACKAGE}/all'; import '${PACKAGE}/share-card'; window.ran = 1;`,
      '',
      async (visit) => {
        assert.deepEqual(await registered(visit), TAGS);
        assert.deepEqual(visit.console, []);
      },
    );
  });

  it('of the classes registers none, and leaves the page as it was', async () => {
    const code = `import { ${CLASSES.join(', ')}, ImReadyEvent, version } from '${PACKAGE}';
      window.ran = [${CLASSES.join(', ')}].map((each) => each.version).concat(version, new ImReadyEvent({ language: 'fr' }).detail.language);`;
    await inPage(code, TAGS.map((tag) => `<${tag}></${tag}>`).join(''), async (visit) => {
      assert.deepEqual(await registered(visit), []);
      assert.equal(await visit.look(() => 'imWidgets' in window), false);
      const [first, ...rest] = await visit.look(() => /** @type {any} */ (window).ran);
      assert.ok(rest.slice(0, 4).every((/** @type {string} */ each) => each === first));
      assert.equal(visit.requests.filter(({ url }) => url.includes('toolkit')).length, 0);
    });
  });

  it('lets a host register a class under a name of its own', async () => {
    const code = `import { ImShareCard } from '${PACKAGE}'; customElements.define('town-card', class extends ImShareCard {}); window.ran = 1;`;
    await inPage(code, '<town-card toolkit="TOOLKIT"></town-card>', async (visit) => {
      await visit.ready('town-card');
    });
  });

  it('wants to be told where the toolkit is', async () => {
    await inPage(
      `import '${PACKAGE}/share-card'; window.ran = 1;`,
      '<im-share-card></im-share-card>',
      async (visit) => {
        await visit.ready('im-share-card', 'error');
        const [event] = await visit.events('im-error');
        assert.equal(event?.detail.code, 'no-toolkit');
      },
    );
  });

  it('stands beside a host that uses lit and lit-localize itself', async () => {
    const code = `import { configureLocalization } from '@lit/localize'; import { html, render } from 'lit';
      configureLocalization({ sourceLocale: 'en', targetLocales: ['de'], loadLocale: () => ({ templates: {} }) });
      import('${PACKAGE}/share-card').then(() => { render(html\`<im-share-card lang="fr" .toolkit=\${'TOOLKIT'}></im-share-card>\`, document.body); window.ran = 1; });`;
    const { space, toolkit } = await dist.space();
    space.reply('app.js', { body: Buffer.from(await bundle(code.replaceAll('TOOLKIT', toolkit))) });
    const head = `<script type="module" src="${space.url('app.js', 'page')}"></script>`;
    await dist.open(space, { body: '', head, script: false }, async (visit) => {
      await visit.ready('im-share-card');
      assert.match(await visit.text('im-share-card'), /chorale/);
      assert.deepEqual(visit.errors, []);
    });
  });

  it('of the classes and of an element does nothing where there is no page, so that a server can import them', () => {
    for (const entry of [PACKAGE, `${PACKAGE}/share-card`, `${PACKAGE}/all`]) {
      const out = execFileSync(
        process.execPath,
        ['--input-type=module', '-e', `await import('${entry}'); console.log('well');`],
        {
          cwd: ROOT,
          encoding: 'utf8',
        },
      );
      assert.equal(out.trim(), 'well', entry);
    }
  });
});
