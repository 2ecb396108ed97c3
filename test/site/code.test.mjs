// "Get the code": lines that do what they promise when they are pasted.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { code } from '../../site/pages/code.mjs';
import { pathOf } from '../../site/site.mjs';
import { HEIGHTS, SAMPLE_BASE, USUAL_COLUMN, WIDGETS } from '../../site/snippets.mjs';
import { LANGUAGES, ROOT, start, unescape } from './support.mjs';

let site;
const blocks = {};

before(async () => {
  site = await start();
  for (const language of LANGUAGES) {
    const html = await (await fetch(site.base + pathOf(code, language))).text();
    blocks[language] = [...html.matchAll(/<pre[^>]*><code>(.*?)<\/code><\/pre>/gs)].map((match) =>
      unescape(match[1].replace(/<[^>]+>/g, '')),
    );
  }
});
after(() => site?.stop());

describe('the lines to paste', () => {
  it('name the versioned file with its true hash', async () => {
    const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
    for (const language of LANGUAGES) {
      const scripts = blocks[language].flatMap((block) => block.match(/<script.*<\/script>/g) ?? []);
      assert.ok(scripts.length > WIDGETS.length);
      for (const script of scripts) {
        const [, file, hash] =
          /^<script src="https:\/\/widgets\.example\/([^"]+)" integrity="sha384-([^"]+)" crossorigin="anonymous" defer><\/script>$/.exec(
            script,
          );
        assert.ok(file === `im-widgets-${version}.js` || file === `frame-resize-${version}.js`, file);
        const bytes = await readFile(path.join(ROOT, 'dist', file));
        assert.equal(hash, createHash('sha384').update(bytes).digest('base64'), file);
      }
    }
  });

  for (const widget of WIDGETS) {
    for (const language of LANGUAGES) {
      const link = '<a href="(?:https|mailto):[^"]+">[^<]+</a>';
      const height = HEIGHTS[widget][USUAL_COLUMN];
      it(`give im-${widget} for a page in ${language}: with a fallback link and its height reserved`, () => {
        for (const page of LANGUAGES) {
          const all = blocks[page].join('\n\n');
          assert.match(
            all,
            new RegExp(
              `<script [^>]+></script>\\s+<im-${widget} lang="${language}" style="display:block;min-height:${height}px">\\s+${link}\\s+</im-${widget}>`,
            ),
          );
          assert.match(
            all,
            new RegExp(
              `<div data-im-widget="${widget}" lang="${language}" style="min-height:${height}px">\\s+${link}\\s+</div>`,
            ),
          );
          assert.ok(
            all.includes(
              `im-${widget}, [data-im-widget="${widget}"] { display: block; min-height: ${height}px }`,
            ),
          );
        }
      });
    }
  }

  it('reserve the heights that the documents name, in both languages', async () => {
    for (const document of ['docs/embedding.md', 'docs/integration.md']) {
      const text = await readFile(path.join(ROOT, document), 'utf8');
      for (const [widget, heights] of Object.entries(HEIGHTS)) {
        const cells = Object.values(heights).map((height) => `${height}\\spx\\s*`);
        assert.match(text, new RegExp(`\\| .im-${widget}. *\\| ${cells.join('\\| ')}\\|`), document);
      }
    }
  });

  it('are the same on the English and on the French page, but for the frame', () => {
    const scripts = (language) => blocks[language].filter((block) => !block.includes('<iframe')).sort();
    assert.deepEqual(scripts('fr'), scripts('en'));
  });

  it('name no address but the one to be replaced, the campaign’s and .example ones', () => {
    const hosts = blocks.en
      .concat(blocks.fr)
      .join('\n')
      .matchAll(/https?:\/\/([^/"\s;]+)/g);
    const known = [new URL(SAMPLE_BASE).hostname, 'www.canada.ca'];
    for (const [, host] of hosts) assert.ok(known.includes(host), host);
  });
});
