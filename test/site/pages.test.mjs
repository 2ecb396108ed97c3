// What the pages of the demonstration site owe to those who read them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PAGES, pathOf } from '../../site/site.mjs';
import { attributes, LANGUAGES, start, textOf } from './support.mjs';

const WIDGETS = ['share-card', 'key-message-rotator', 'story-carousel', 'submit-story-form'];

let site;
const pages = new Map();

before(async () => {
  site = await start();
  for (const address of site.addresses) {
    const response = await fetch(address);
    assert.equal(response.status, 200, address);
    pages.set(new URL(address).pathname, await response.text());
  }
});
after(() => site?.stop());

const each = (check) => {
  for (const [path, html] of pages) check(html, path);
};
const count = (html, tag) => html.match(new RegExp(`<${tag}[\\s>]`, 'g'))?.length ?? 0;

describe('the demonstration site', () => {
  it('prints the page with all four widgets first, in both languages', () => {
    const first = LANGUAGES.map((language) => pathOf(PAGES[0], language));
    assert.deepEqual(
      site.addresses.slice(0, 2).map((address) => new URL(address).pathname),
      first,
    );
    for (const path of first) {
      for (const widget of WIDGETS) {
        assert.match(pages.get(path), new RegExp(`<im-${widget}|data-im-widget="${widget}"`), path);
      }
    }
  });

  it('has every page in English and in French', () => {
    assert.equal(pages.size, PAGES.length * 2);
    each((html, path) => assert.match(html, new RegExp(`<html lang="${path.slice(1, 3)}">`), path));
  });

  it('has one heading of the first level, one header, nav and main a page', () => {
    each((html, path) => {
      for (const tag of ['h1', 'header', 'nav', 'main', 'title'])
        assert.equal(count(html, tag), 1, `${tag} of ${path}`);
    });
  });

  it('never skips a level of heading', () => {
    each((html, path) => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
      levels.forEach((level, index) =>
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} on ${path}`),
      );
    });
  });

  it('gives every page a title of its own', () => {
    const titles = [...pages.values()].map((html) => /<title>([^<]+)<\/title>/.exec(html)[1]);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('leads from each page to the same page in the other language, and back', () => {
    for (const page of PAGES) {
      for (const [from, to] of [
        ['en', 'fr'],
        ['fr', 'en'],
      ]) {
        const html = pages.get(pathOf(page, from));
        const target = pathOf(page, to);
        assert.match(html, new RegExp(`<link rel="alternate" hreflang="${to}" href="${target}"`));
        assert.match(
          html,
          new RegExp(`<link rel="alternate" hreflang="${from}" href="${pathOf(page, from)}"`),
        );
        assert.match(html, new RegExp(`<a[^>]*href="${target}"[^>]*hreflang="${to}"[^>]*lang="${to}"`));
      }
    }
  });

  it('marks the page one is on in the menu', () => {
    each((html, path) => assert.match(html, new RegExp(`<a\\s+href="${path}"\\s+aria-current="page"`), path));
  });

  it('links "Get the code" from the first page', () => {
    const code = PAGES.at(-1);
    for (const language of LANGUAGES) {
      assert.ok(attributes(pages.get(pathOf(PAGES[0], language)), 'href').includes(pathOf(code, language)));
    }
  });

  it('has no dead link and no missing file', async () => {
    const seen = new Map();
    for (const [path, html] of pages) {
      for (const link of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
        const url = new URL(link, site.base + path);
        if (url.origin !== site.base) continue;
        const target = url.pathname;
        if (!seen.has(target)) seen.set(target, (await fetch(site.base + target)).status);
        assert.equal(seen.get(target), 200, `${link} on ${path}`);
        if (!url.hash) continue;
        const id = decodeURIComponent(url.hash.slice(1));
        assert.ok(attributes(pages.get(target), 'id').includes(id), `${link} on ${path}`);
      }
    }
  });

  it('gives every id of a page once', () => {
    each((html, path) => {
      const ids = attributes(html, 'id');
      assert.equal(new Set(ids).size, ids.length, path);
    });
  });

  it('refers only to ids that are there', () => {
    each((html, path) => {
      const ids = attributes(html, 'id');
      const named = ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => attributes(html, name));
      for (const id of named.flatMap((value) => value.split(' ')))
        assert.ok(ids.includes(id), `${id} on ${path}`);
    });
  });

  it('says on every page that the town is invented and the project independent', () => {
    const words = {
      en: [/invented town/, /not a product of the Government of Canada/],
      fr: [/ville inventée/, /pas un produit du gouvernement du Canada/],
    };
    each((html, path) => {
      for (const pattern of words[path.slice(1, 3)]) assert.match(textOf(html), pattern, path);
    });
  });

  it('writes French as Canadians do', () => {
    each((html, path) => {
      if (!path.startsWith('/fr/')) return;
      const text = textOf(html);
      assert.doesNotMatch(text, /[^\s\u00a0](?: )?:(?=\s)/, `colon on ${path}`);
      assert.doesNotMatch(text, /«(?!\u00a0)|(?<!\u00a0)»/, `guillemets on ${path}`);
      assert.doesNotMatch(text, /[\s\u00a0][;!?]/, `; ! ? on ${path}`);
      assert.doesNotMatch(text, /\d [%$h](?!\w)/, `a number cut from its unit on ${path}`);
    });
  });

  it('uses typographic apostrophes in both languages', () => {
    each((html, path) => assert.doesNotMatch(textOf(html), /\p{L}'\p{L}/u, path));
  });

  it('leaves no sentence of one language in the other', () => {
    const [english, french] = LANGUAGES.map((language) =>
      Object.fromEntries(PAGES.map((page) => [page.slug.en, page.texts[language]])),
    );
    const sentences = (value) =>
      typeof value === 'string' ? [value] : Object.values(value).flatMap(sentences);
    const shared = new Set(sentences(english).filter((sentence) => / .* /.test(sentence)));
    assert.deepEqual(
      sentences(french).filter((sentence) => shared.has(sentence)),
      [],
    );
  });

  it('allows itself no inline script, no inline style and nothing from elsewhere', async () => {
    for (const address of site.addresses) {
      const { headers } = await fetch(address, { method: 'HEAD' });
      assert.match(headers.get('content-security-policy'), /default-src 'self'/);
    }
    each((html, path) => {
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\sstyle="|\son[a-z]+="/, path);
      const loaded = [...html.matchAll(/<(?:script|img|link|iframe)\b[^>]*?\s(?:src|href)="(?!\/)([^"]*)"/g)];
      assert.deepEqual(
        loaded.map((match) => match[1]),
        [],
        path,
      );
    });
  });
});
