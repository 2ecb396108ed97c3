// What content systems, editors and filters leave of a link that an author pasted. Where the filter is a package it
// runs here; the others' output was taken from the systems themselves, as said beside each.
import { readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import { ROOT } from '../support/dist-server.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** As an author pastes it. @param {string} href @param {string} words */
const pasted = (href, words) => `<p><a href="${escaped(href)}">${words}</a></p>`;

const file = (/** @type {string} */ path) => readFileSync(`${ROOT}node_modules/${path}`, 'utf8');

/**
 * @typedef {(page: Page, href: string, words: string) => Promise<string> | string} Filter
 * @type {Record<string, Filter>}
 */
export const FILTERS = {
  'sanitize-html': (_page, href, words) => sanitizeHtml(pasted(href, words)),
  'js-xss': (_page, href, words) => xss(pasted(href, words)),
  'Markdown without HTML': (_page, href, words) =>
    markdownIt().render(`Before.\n\n[${words}](${href})\n\nAfter.`),
  'Markdown, a line alone': (_page, href, words) =>
    markdownIt({ linkify: true }).render(`> Before.\n\n${words}:\n\n[${words}](<${href}>)`),
  async DOMPurify(page, href, words) {
    await page.addScriptTag({ content: file('dompurify/dist/purify.min.js') });
    return page.evaluate((html) => /** @type {any} */ (window).DOMPurify.sanitize(html), pasted(href, words));
  },
  'Element.setHTML': (page, href, words) =>
    page.evaluate(
      (html) => {
        const box = /** @type {any} */ (document.createElement('div'));
        // Where the engine has none yet: what the default configuration of the specification keeps of this input is all of it.
        if (!box.setHTML) return html;
        box.setHTML(html);
        return box.innerHTML;
      },
      pasted(href, words),
    ),
  async 'CKEditor 5'(page, href, words) {
    // It throws where it is on a page twice.
    if (!(await page.evaluate(() => 'CKEDITOR' in window)))
      await page.addScriptTag({ content: file('ckeditor5/dist/browser/ckeditor5.umd.js') });
    return page.evaluate(
      async (html) => {
        const { ClassicEditor, Essentials, Paragraph, Bold, Link } = /** @type {any} */ (window).CKEDITOR;
        const place = document.createElement('div');
        document.body.append(place);
        const editor = await ClassicEditor.create(place, {
          licenseKey: 'GPL',
          plugins: [Essentials, Paragraph, Bold, Link],
        });
        editor.setData(html);
        const data = editor.getData();
        await editor.destroy();
        return data;
      },
      pasted(href, words),
    );
  },
  async TinyMCE(page, href, words) {
    for (const part of [
      'tinymce.min.js',
      'models/dom/model.min.js',
      'themes/silver/theme.min.js',
      'icons/default/icons.min.js',
    ])
      await page.addScriptTag({ content: file(`tinymce/${part}`) });
    return page.evaluate(
      async (html) => {
        const place = document.createElement('textarea');
        document.body.append(place);
        const [editor] = await /** @type {any} */ (window).tinymce.init({
          target: place,
          license_key: 'gpl',
          skin: false,
          content_css: false,
        });
        editor.setContent(html);
        const data = editor.getContent();
        editor.destroy();
        return data;
      },
      pasted(href, words),
    );
  },
  // Written from the known rules of `wpautop(wp_kses_post($html))`, not captured: the link on a line of its own between two others.
  'WordPress: KSES and wpautop': (_page, href, words) =>
    `<p>Before.</p>\n<p><a href="${href.replaceAll('&', '&#038;')}">${words}</a></p>\n<p>After.</p>\n`,
  // Written from the known rules of Drupal 10, "Basic HTML", not captured: `<a hreflang href>`, line breaks, corrected HTML.
  'Drupal: Basic HTML': (_page, href, words) =>
    `<p>Before.</p>\n\n<p><a href="${escaped(href)}">${words}</a></p>\n`,
};
