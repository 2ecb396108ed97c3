// What the tests of the built dist/ open their pages with.
import { after, before } from 'node:test';
import { startBrowser } from '../support/dist-browser.mjs';
import { startDistServer } from '../support/dist-server.mjs';
import { publish } from '../support/sample-feeds.mjs';

/** @typedef {import('../support/dist-browser.mjs').PageOptions} PageOptions */
/** @typedef {import('../support/dist-browser.mjs').Visit} Visit */
/** @typedef {import('../support/fake-server.mjs').Space} Space */

export const NAMES = ['share-card', 'key-message-rotator', 'story-carousel', 'submit-story-form'];
export const TAGS = NAMES.map((name) => `im-${name}`);

/** The link that a webmaster leaves in a widget. @param {string} name */
export const link = (name) => `<a class="fallback" href="https://town.example/${name}">Our own link</a>`;

/** All four with a fallback link each. @param {string} [attributes] */
export const four = (attributes = '') =>
  NAMES.map((name) => `<im-${name} ${attributes}>${link(name)}</im-${name}>`).join('\n');

/**
 * A server with dist/ on it and a browser, for the tests of one file or one `describe`.
 * @param {Parameters<typeof startBrowser>[0]} [engine] `chromium` where none is given
 */
export function useDist(engine) {
  /** @type {import('../support/fake-server.mjs').FakeServer} */
  let server;
  /** @type {NonNullable<Awaited<ReturnType<typeof startBrowser>>>} */
  let browser;

  before(async () => {
    server = await startDistServer();
    browser = /** @type {typeof browser} */ (await startBrowser(engine));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    get server() {
      return server;
    },
    get browser() {
      return browser.browser;
    },
    /** Paths of a test's own, with both languages' feeds on them. */
    async space() {
      const space = server.space();
      return { space, toolkit: await publish(space) };
    },
    /**
     * Opens a page for as long as a function looks at it.
     * @param {Space} space @param {PageOptions} options @param {(visit: Visit) => Promise<void>} look
     */
    async open(space, options, look) {
      const visit = await browser.visit(server, space, options);
      try {
        await look(visit);
      } finally {
        await visit.close();
      }
    },
  };
}

/** Waits until every widget of a page is in a state. @param {Visit} visit @param {string} [state] */
export async function allAre(visit, state = 'ready') {
  for (const tag of TAGS) await visit.ready(tag, state);
}

/** Which fallback links can be seen. @param {Visit} visit */
export const fallbacks = (visit) =>
  visit.look((dom) =>
    [...document.querySelectorAll('a.fallback')]
      .filter(dom.isShown)
      .map((each) => /** @type {HTMLAnchorElement} */ (each).href),
  );

/** Every fallback link of `four`. */
export const ALL_LINKS = NAMES.map((name) => `https://town.example/${name}`);

/** The code of each widget's error. @param {Visit} visit */
export async function errorCodes(visit) {
  const codes = /** @type {Record<string, string>} */ ({});
  for (const { tag, detail } of await visit.events('im-error')) codes[tag] = detail.code;
  return codes;
}

/** The same code for each widget. @param {string} code */
export const everywhere = (code) => Object.fromEntries(TAGS.map((tag) => [tag, code]));
