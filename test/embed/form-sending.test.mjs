// The built form against a real receiver: what arrives is what was typed, and of a photo nothing but the picture.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import exifr from 'exifr';
import fc from 'fast-check';
import sharp from 'sharp';
import { useDist } from './dist-page.mjs';

const FORM = 'im-submit-story-form';

/** @typedef {import('./dist-page.mjs').Visit} Visit */
/** @typedef {import('../support/fake-server.mjs').Space} Space */
/** @typedef {import('../support/dist-browser.mjs').PageOptions} PageOptions */

/** Fills in fields and presses the button, as script of the page. @param {Visit} visit @param {Record<string, string>} values */
const fillAndSend = (visit, values) =>
  visit.look(async (dom, given) => {
    const form = /** @type {Element} */ (document.querySelector('im-submit-story-form'));
    for (const [name, value] of Object.entries(given)) {
      const field = /** @type {HTMLInputElement} */ (dom.deepOne(form, `[name="${name}"]`));
      field.value = /** @type {string} */ (value);
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    const consent = /** @type {HTMLInputElement} */ (dom.deepOne(form, '[name="consent"]'));
    if (!consent.checked) consent.click();
    /** @type {HTMLElement} */ (dom.deepOne(form, 'button[type="submit"]')).click();
  }, values);

describe('a story that is sent from the built form', () => {
  const dist = useDist();
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'photos-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /**
   * @param {(visit: Visit, space: Space) => Promise<void>} look @param {Partial<PageOptions>} [options]
   * @param {string} [attributes]
   */
  async function onPage(look, options = {}, attributes = '') {
    const { space, toolkit } = await dist.space();
    space.reply('receive', { status: 201, body: { id: 'story-1' } });
    const body = `<${FORM} toolkit="${toolkit}" action="${space.url('receive')}" ${attributes}></${FORM}>`;
    await dist.open(space, { body, ...options }, async (visit) => {
      await visit.ready(FORM);
      await look(visit, space);
      assert.deepEqual(visit.errors, []);
    });
  }

  it('arrives byte for byte as it was typed, 200 times whatever it is', async () => {
    await onPage(async (visit, space) => {
      const line = fc
        .string({ unit: 'binary', minLength: 1, maxLength: 150 })
        .map((text) => text.replace(/[\r\n]/g, '').normalize('NFC'))
        .filter((text) => !!text.trim() && [...text].length <= 150);
      const text = fc
        .array(
          fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\n\n', '\r\n', '  ', '🍁', '"&%+')),
          {
            minLength: 1,
          },
        )
        .map((pieces) => pieces.join(''))
        .filter((story) => !!story.trim());
      const stories = fc.sample(fc.record({ title: line, story: text }), { numRuns: 200, seed: 20230908 });
      for (const [i, { title, story }] of stories.entries()) {
        await fillAndSend(visit, { title, story, email: 'jo@harbour.example' });
        const request = (await space.arrived('receive', i + 1))[i];
        // A form writes every line break as CRLF, and what is no character as U+FFFD.
        const typed = story.replace(/\r\n?|\n/g, '\r\n').toWellFormed();
        assert.equal(request?.fields.story, typed);
        assert.equal(request?.fields.title, title.toWellFormed());
        await visit.until('the receipt', (dom) => {
          const again = dom
            .deepAll(document, 'button')
            .find((each) => /another/.test(each.textContent ?? ''));
          again?.click();
          return again;
        });
        await visit.until('the form again', (dom) => dom.deepAll(document, '[name="story"]').length);
      }
      const ids = new Set(space.requests('receive').map(({ fields }) => fields.submission_id));
      assert.equal(ids.size, 200);
    });
  });

  it('carries a photo without a trace of where, when and by whom it was taken', async () => {
    const file = join(folder, 'IMG_2024.jpg');
    await sharp({ create: { width: 2600, height: 1300, channels: 3, background: '#c33' } })
      .withExif({
        IFD0: { Artist: 'Jo O. Neil', Make: 'Camera' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '45/1 25/1 0/1',
          GPSLongitudeRef: 'W',
          GPSLongitude: '75/1 41/1 0/1',
        },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toFile(file);
    const all = { tiff: true, exif: true, gps: true, xmp: true, iptc: true, icc: false, jfif: false };
    assert.equal((await exifr.parse(file, all)).latitude > 45, true, 'the file has a place to lose');
    await onPage(async (visit, space) => {
      const input = await visit.page.waitForSelector(`${FORM} >>> [name="photo"]`);
      await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(file);
      await visit.until('the preview', (dom) => dom.deepAll(document, 'canvas').length);
      await visit.look((dom) =>
        /** @type {HTMLElement} */ (dom.deepOne(document, '[name="photo_consent"]')).click(),
      );
      await fillAndSend(visit, { title: 'T', story: 'S', email: 'a@b.example', photo_alt: 'A red wall.' });
      const [request] = await space.arrived('receive');
      const photo = /** @type {import('../support/fake-request.mjs').FakeFile} */ (request?.fields.photo);
      const bytes = Buffer.from(photo.base64, 'base64');
      const { width, height, format, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
      assert.deepEqual([format, width, height], ['jpeg', 1000, 2000]);
      assert.deepEqual([exif, xmp, iptc, orientation], [undefined, undefined, undefined, undefined]);
      assert.equal(await exifr.parse(bytes, all), undefined);
      assert.deepEqual([photo.filename, photo.type], ['photo.jpg', 'image/jpeg']);
    });
  });

  it('works where there is neither crypto.randomUUID nor a clipboard, as on http pages', async () => {
    const before = (/** @type {import('puppeteer-core').Page} */ page) =>
      page.evaluateOnNewDocument(() => {
        delete (/** @type {any} */ (Crypto.prototype).randomUUID);
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
    await onPage(
      async (visit, space) => {
        await fillAndSend(visit, { title: 'T', story: 'S', email: 'a@b.example' });
        const [request] = await space.arrived('receive');
        assert.match(String(request?.fields.submission_id), /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-/);
        await visit.until('the receipt', (dom) => /Copy your story/.test(dom.deepText(document.body)));
        await (await visit.page.waitForSelector(`${FORM} >>> [part="text"]`))?.scrollIntoView();
        const [copy] = await visit.page.$$(`${FORM} >>> .row button`);
        await copy?.click();
        await visit.until('what was copied to be said', (dom) => /Copied/.test(dom.deepText(document.body)));
      },
      { before },
    );
  });

  it('needs nothing that a strict policy refuses, photo and all', async () => {
    const { cdn } = dist.server.origins;
    const file = join(folder, 'small.png');
    await sharp({ create: { width: 40, height: 20, channels: 4, background: '#0a08' } })
      .png()
      .toFile(file);
    const headers = {
      'content-security-policy': `default-src 'none'; script-src ${cdn}; connect-src ${cdn}; style-src 'self'; require-trusted-types-for 'script'`,
    };
    await onPage(
      async (visit, space) => {
        const input = await visit.page.waitForSelector(`${FORM} >>> [name="photo"]`);
        await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(
          file,
        );
        await visit.until('the preview', (dom) => dom.deepAll(document, 'canvas').length);
        await visit.look((dom) =>
          /** @type {HTMLElement} */ (dom.deepOne(document, '[name="photo_consent"]')).click(),
        );
        await fillAndSend(visit, { title: 'T', story: 'S', email: 'a@b.example', photo_alt: 'Green.' });
        await space.arrived('receive');
        await visit.until('the receipt', (dom) => /Thank you/.test(dom.deepText(document.body)));
        // data: is the test page's own icon.
        const offences = visit.console.filter(
          ({ text }) => /Refused|violat/i.test(text) && !/data:/.test(text),
        );
        assert.deepEqual(offences, []);
      },
      { headers },
    );
  });

  it('asks before the page is left with unsent text, and brings a kept draft back instead', async () => {
    await onPage(
      async (visit) => {
        const { page } = visit;
        /** @type {string[]} */
        const asked = [];
        page.on('dialog', (dialog) => {
          asked.push(dialog.type());
          void dialog.accept();
        });
        const title = await page.waitForSelector(`${FORM} >>> [name="title"]`);
        await title?.type('Unsent');
        await page.reload();
        await visit.ready(FORM);
        assert.deepEqual(asked, ['beforeunload']);
        const value = (/** @type {import('../support/dom.js')} */ dom) =>
          /** @type {HTMLInputElement} */ (dom.deepOne(document, '[name="title"]')).value;
        assert.equal(await visit.look(value), '');
        await (await page.waitForSelector(`${FORM} >>> #draft`))?.click();
        await (await page.waitForSelector(`${FORM} >>> [name="title"]`))?.type('Kept');
        await page.reload();
        await visit.ready(FORM);
        assert.deepEqual(asked, ['beforeunload']);
        assert.equal(await visit.until('the draft', value), 'Kept');
      },
      {},
      'draft',
    );
  });
});
