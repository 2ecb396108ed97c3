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

const scriptOf = (folder, file) => `<script src="/${folder}/${file}" defer></script>`;

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
    page(
      `<im-story-carousel stories="/feed/${size}/0"></im-story-carousel>${whenReady(1)}`,
      scriptOf('dist', 'im-story-carousel.js'),
    ),
  embla: (size) =>
    page(
      `<section class="embla" aria-label="Stories"><div class="embla__container">${stories(size)
        .map(
          ({ url, title, summary, image, _im: { image_alt: alt } }) =>
            `<div class="slide"><gcds-card card-title="${title}" href="${url}" description="${summary}" img-src="${image}" img-alt="${alt}"></gcds-card></div>`,
        )
        .join('')}</div></section>
      <gcds-button>Previous</gcds-button><gcds-button>Next</gcds-button>
      <script src="/embla-js/embla-carousel.umd.js"></script>
      <script type="module" src="/gcds/gcds.esm.js"></script>
      <script type="module">
        EmblaCarousel(document.querySelector('.embla'), { loop: true });
        const all = [...document.querySelectorAll('gcds-card, gcds-button')];
        await Promise.all(['gcds-card', 'gcds-button'].map((tag) => customElements.whenDefined(tag)));
        await Promise.all(all.map((each) => each.componentOnReady()));
        window.shown = true;
      </script>`,
      '<link rel="stylesheet" href="/gcds/gcds.css"><style>.embla { overflow: hidden } .embla__container { display: flex } .slide { flex: 0 0 100% }</style>',
    ),
  webawesome: (size) =>
    page(
      `<wa-carousel loop navigation>${stories(size)
        .map((one) => `<wa-carousel-item><div>${asHtml(one)}</div></wa-carousel-item>`)
        .join('')}</wa-carousel>
      <script type="module">
        import '/webawesome-js/components/carousel/carousel.js';
        import '/webawesome-js/components/carousel-item/carousel-item.js';
        await document.querySelector('wa-carousel').updateComplete;
        window.shown = true;
      </script>`,
      '<link rel="stylesheet" href="/webawesome-js/styles/webawesome.css">',
    ),
};

/** Elements by the names of their scripts, in the order of a page. */
export const ELEMENTS = ['share-card', 'key-message-rotator', 'story-carousel', 'submit-story-form'];

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

/** @param {string[]} names @param {string} folder @param {string} file */
const widgetsPage = (names, folder, file) =>
  page(
    names.map((name) => `<im-${name} toolkit="/dist/toolkit/toolkit.en.json"></im-${name}>`).join('') +
      whenReady(names.length),
    scriptOf(folder, file),
  );

/**
 * @param {string} root the project's folder
 * @param {Record<string, string>} builds other folders like dist/, by a word for each
 */
export async function startPages(root, builds = {}) {
  const made = new Map([['/all.html', widgetsPage(ELEMENTS, 'dist', 'im-widgets.js')]]);
  for (const name of ELEMENTS) made.set(`/only-${name}.html`, widgetsPage([name], 'dist', `im-${name}.js`));
  const folders = {
    dist: path.join(root, 'dist'),
    library: path.join(root, 'node_modules/@splidejs/splide/dist'),
    'embla-js': path.join(root, 'node_modules/embla-carousel'),
    gcds: path.join(root, 'node_modules/@gcds-core/components/dist/gcds'),
    'webawesome-js': path.join(root, 'node_modules/@awesome.me/webawesome/dist-cdn'),
  };
  for (const [word, folder] of Object.entries(builds)) {
    folders[word] = path.resolve(folder);
    made.set(`/build-${word}.html`, widgetsPage(ELEMENTS, word, 'im-widgets.js'));
  }
  const server = createServer((request, response) => {
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    const [, first, ...rest] = request.url.split('/');
    if (made.has(request.url)) return send(TYPES['.html'], made.get(request.url));
    if (first === 'feed') return send(TYPES['.json'], feedPage(+rest[0], +rest[1]));
    if (KINDS[first]) return send(TYPES['.html'], KINDS[first](+rest[0]));
    const file = folders[first] && path.join(folders[first], path.normalize(`/${rest.join('/')}`));
    if (!file || !fs.existsSync(file)) return response.writeHead(404).end();
    return send(TYPES[path.extname(file)] ?? 'application/octet-stream', fs.readFileSync(file));
  });
  const base = `http://127.0.0.1:${await listenFrom(server, 0, '127.0.0.1')}`;

  return {
    stories: (kind, size) => `${base}/${kind}/${size}`,
    /** @param {string} name `all`, `only-x` of an element or `build-x` of another build */
    widgets: (name) => `${base}/${name}.html`,
    /** What a page of widgets shows, with their styles, as HTML alone. */
    async stillOf(browser, name) {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 1000, height: 800 });
      await tab.goto(`${base}/${name}.html`);
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
      made.set(`/still-${name}.html`, page(body + whenLoaded));
      return `${base}/still-${name}.html`;
    },
    close: () => server.close(),
  };
}
