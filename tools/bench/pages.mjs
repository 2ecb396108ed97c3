// The pages that are compared: the same stories as static HTML, in Splide and in the carousel; the four widgets, and
// what they show as HTML that needs no script.
import fs from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { listenFrom } from '../serve/listen.mjs';

/** Stories a page of the feed, as the receiver gives them. */
const A_PAGE = 20;
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const story = (n) => ({
  id: `story-${n}`,
  url: `https://town.example/stories/${n}`,
  title: `The ${n + 1}th lamp on the pier`,
  summary:
    'She came for one winter and keeps the lamps lit. Now the harbour has a choir, and the choir has a lamp.',
  image: '/dist/toolkit/images/story-example-rink.jpg',
  date_published: new Date(Date.UTC(2024, 0, 1) - n * 864e5).toISOString(),
  language: 'en',
  _im: { person: 'Noor', place: 'Port Example, NS', image_alt: 'A lamp on a pier.' },
});

const asHtml = ({ url, title, summary, image, _im: { person, place, image_alt: alt } }) =>
  `<img src="${image}" alt="${alt}" width="640" height="427" loading="lazy"><h3>${title}</h3>` +
  `<p>${person} · ${place}</p><p>${summary}</p><a href="${url}">Read the whole story</a>`;

const page = (body, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${head}<body>${body}</body></html>`;

const script = '<script src="/dist/im-widgets.js" defer></script>';

/** Sets `shown` once the content is there: the page's own load, or what a script says. */
const whenReady = (tags) => `<script>
  let open = ${tags};
  addEventListener('im-ready', () => { if (!--open) window.shown = true; });
</script>`;
const whenLoaded = '<script>addEventListener("load", () => { window.shown = true; });</script>';

const KINDS = {
  static: (size) =>
    page(
      `<ul>${stories(size)
        .map((one) => `<li>${asHtml(one)}</li>`)
        .join('')}</ul>${whenLoaded}`,
    ),
  splide: (size) =>
    page(
      `<section class="splide" aria-label="Stories"><div class="splide__track"><ul class="splide__list">${stories(
        size,
      )
        .map((one) => `<li class="splide__slide">${asHtml(one)}</li>`)
        .join('')}</ul></div></section>
      <script src="/library/js/splide.min.js"></script>
      <script>
        window.splide = new Splide('.splide', { type: 'loop', pagination: false });
        splide.on('mounted', () => { window.shown = true; });
        splide.mount();
      </script>`,
      '<link rel="stylesheet" href="/library/css/splide.min.css">',
    ),
  carousel: (size) =>
    page(`<im-story-carousel stories="/feed/${size}/0"></im-story-carousel>${whenReady(1)}`, script),
};
const FOUR = ['share-card', 'key-message-rotator', 'story-carousel', 'submit-story-form'];

function stories(count, first = 0) {
  return Array.from({ length: count }, (_, n) => story(first + n));
}

function feedPage(size, n) {
  const first = n * A_PAGE;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: stories(Math.min(A_PAGE, size - first), first),
    next_url: first + A_PAGE < size ? `/feed/${size}/${n + 1}` : undefined,
  });
}

/** @param {string} root the project's folder */
export async function startPages(root) {
  const made = new Map([
    ['/widgets.html', page(FOUR.map((tag) => `<im-${tag}></im-${tag}>`).join('') + whenReady(4), script)],
  ]);
  const folders = { dist: 'dist', library: 'node_modules/@splidejs/splide/dist' };
  const server = createServer((request, response) => {
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    const [, first, ...rest] = request.url.split('/');
    if (made.has(request.url)) return send(TYPES['.html'], made.get(request.url));
    if (first === 'feed') return send(TYPES['.json'], feedPage(+rest[0], +rest[1]));
    if (KINDS[first]) return send(TYPES['.html'], KINDS[first](+rest[0]));
    const file = folders[first] && path.join(root, folders[first], path.normalize(`/${rest.join('/')}`));
    if (!file || !fs.existsSync(file)) return response.writeHead(404).end();
    return send(TYPES[path.extname(file)] ?? 'application/octet-stream', fs.readFileSync(file));
  });
  const base = `http://127.0.0.1:${await listenFrom(server, 0, '127.0.0.1')}`;

  return {
    stories: (kind, size) => `${base}/${kind}/${size}`,
    widgets: `${base}/widgets.html`,
    /** What the four widgets show, with their styles, as HTML alone. */
    async stillOf(browser) {
      const tab = await browser.newPage();
      await tab.goto(`${base}/widgets.html`);
      await tab.waitForFunction('window.shown');
      const body = await tab.evaluate(() =>
        [...document.querySelectorAll('body > *')]
          .filter(({ shadowRoot }) => shadowRoot)
          .map(({ shadowRoot }) => {
            const css = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) =>
              [...cssRules].map((r) => r.cssText),
            );
            return `<div><template shadowrootmode="open"><style>${css.join('')}</style>${shadowRoot.innerHTML}</template></div>`;
          })
          .join(''),
      );
      await tab.close();
      made.set('/still.html', page(body + whenLoaded));
      return `${base}/still.html`;
    },
    close: () => server.close(),
  };
}
