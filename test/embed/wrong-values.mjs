// Feeds with one wrong value somewhere, before the built widgets: many in one page, each for itself.
import assert from 'node:assert/strict';
import { fullStories, fullToolkit, paths, withValue, WRONG } from '../toolkit/full-feeds.js';
import { NAMES } from './dist-page.mjs';

/** How many feeds a page has on it: four widgets for each of a toolkit. */
const BATCH = 50;

/** @typedef {{what: string, json: unknown, kind: 'toolkit' | 'stories'}} WrongFeed */

/** A feed for each kind of wrong value at each path. @returns {WrongFeed[]} */
export function wrongFeeds() {
  /** @type {['toolkit' | 'stories', Record<string, unknown>][]} */
  const full = [
    ['toolkit', fullToolkit()],
    ['stories', fullStories()],
  ];
  return full.flatMap(([kind, feed]) =>
    Object.entries(WRONG).flatMap(([name, value]) =>
      paths(feed).map((path) => ({
        what: `${name} at /${path.join('/')} of the ${kind}`,
        // JSON leaves undefined out, and half a surrogate pair as it is written.
        json: JSON.stringify(withValue(feed, path, value)),
        kind,
      })),
    ),
  );
}

/** Runs in the page: what is wrong with a widget that has come to its end. @param {typeof import('../support/dom.js')} dom */
function look(dom) {
  /** @type {string[]} */
  const found = [];
  for (const element of document.querySelectorAll('[data-what]')) {
    const what = `${element.localName}, ${/** @type {HTMLElement} */ (element).dataset.what}`;
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const attributes = dom
      .deepAll(element, '*')
      .flatMap((each) => [...each.attributes].map(({ name, value }) => `${name}="${value}"`));
    if (/undefined|\[object|NaN/.test(dom.deepText(element))) found.push(`${what}: ${dom.deepText(element)}`);
    for (const each of attributes) {
      const isOdd = /^\w+="(undefined|null|NaN|\[object.*)"$/.test(each);
      const isCode = /^(href|src|action)="\s*(javascript|data|vbscript):/i.test(each);
      if (isOdd || isCode) found.push(`${what}: ${each}`);
    }
    if (dom.deepAll(element, '[onerror], script, img[src="x"]').length)
      found.push(`${what}: markup of the feed`);
    if (element.matches(':state(ready)') && dom.parts(element, 'heading').length !== 1)
      found.push(`${what}: no heading`);
    if (element.matches(':state(error)') && root.querySelectorAll('button').length !== 1)
      found.push(`${what}: no button`);
  }
  return found;
}

/**
 * Opens pages with all these feeds and gives what was wrong with them.
 * @param {ReturnType<typeof import('./dist-page.mjs').useDist>} dist @param {WrongFeed[]} feeds
 */
export async function openAll(dist, feeds) {
  /** @type {string[]} */
  const wrong = [];
  let widgets = 0;
  for (let start = 0; start < feeds.length; start += BATCH) {
    const { space, toolkit } = await dist.space();
    space.reply('stories.en.2.json', { body: { version: 'https://jsonfeed.org/version/1.1', items: [] } });
    const body = feeds.slice(start, start + BATCH).map(({ what, json, kind }, n) => {
      space.reply(`${n}.json`, { body: json });
      const title = what.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
      const url = space.url(`${n}.json`);
      widgets += kind === 'toolkit' ? NAMES.length : 1;
      return kind === 'toolkit'
        ? NAMES.map((name) => `<im-${name} browse data-what="${title}" toolkit="${url}"></im-${name}>`).join(
            '',
          )
        : `<im-story-carousel data-what="${title}" toolkit="${toolkit}" stories="${url}"></im-story-carousel>`;
    });
    await dist.open(space, { body: body.join('') }, async (visit) => {
      await visit
        .until('all to be ready or in an error', () =>
          [...document.querySelectorAll('[data-what]')].every((each) =>
            each.matches(':state(ready), :state(error)'),
          ),
        )
        .catch(async () => {
          wrong.push(
            ...(await visit.look(() =>
              [...document.querySelectorAll('[data-what]:not(:state(ready), :state(error))')].map(
                (each) =>
                  `${each.localName} never ends with ${/** @type {HTMLElement} */ (each).dataset.what}`,
              ),
            )),
          );
        });
      wrong.push(...(await visit.look(look)), ...visit.errors);
      if (await visit.look(() => 'harmed' in window)) wrong.push(`a script of a feed has run (${start})`);
    });
  }
  assert.ok(widgets > 0);
  // So many that the first tell what it is.
  return wrong.slice(0, 10);
}
