// What is slow to make is not made before the first view of an element: the first Intl object of a page takes 12 to 27 ms
// of a visitor's main thread, and the list of all emoji, which the v flag brings, 7 to 22 ms.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NAMES, useDist } from './dist-page.mjs';

/** Runs before the page's scripts: keeps what is made until the first element is ready. */
const SPY = `
  globalThis.slow = [];
  globalThis.watching = true;
  for (const name of Object.getOwnPropertyNames(Intl)) {
    const original = Intl[name];
    if (typeof original !== 'function' || !original.prototype) continue;
    Intl[name] = new Proxy(original, {
      construct(target, args, self) { if (watching) slow.push('Intl.' + name); return Reflect.construct(target, args, self); },
      apply(target, self, args) { if (watching) slow.push('Intl.' + name); return Reflect.apply(target, self, args); },
    });
  }
  for (const [owner, method] of [[Number, 'toLocaleString'], [Date, 'toLocaleString'], [Date, 'toLocaleDateString'], [String, 'localeCompare']]) {
    const original = owner.prototype[method];
    owner.prototype[method] = function (...args) { if (watching) slow.push(method); return original.apply(this, args); };
  }
  const noteFlags = (flags) => { if (watching && /v/.test(flags ?? '')) slow.push('/v'); };
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, args, self) { noteFlags(args[1]); return Reflect.construct(target, args, self); },
    apply(target, self, args) { noteFlags(args[1]); return Reflect.apply(target, self, args); },
  });
  addEventListener('im-ready', () => { watching = false; });
`;

describe('before its first view', { concurrency: 2 }, () => {
  const dist = useDist();
  for (const name of NAMES)
    for (const lang of ['en', 'fr'])
      it(`im-${name} in ${lang} makes no Intl object and no expression with the v flag`, async () => {
        const { space, toolkit } = await dist.space();
        await dist.open(
          space,
          {
            lang,
            body: `<im-${name} toolkit="${toolkit}"></im-${name}>`,
            before: (page) => page.evaluateOnNewDocument(SPY),
          },
          async (visit) => {
            await visit.ready(`im-${name}`);
            await visit.until('im-ready', () => !(/** @type {any} */ (globalThis).watching));
            assert.deepEqual(await visit.look(() => /** @type {any} */ (globalThis).slow), []);
          },
        );
      });
});
