import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ROOT } from '../support/dist-server.mjs';
import { BUDGETS, UNUSED } from './budgets.mjs';
import { bundle, PACKAGE, packed } from './package.mjs';

const isFile = (/** @type {string} */ name) => name.includes('.');

describe('the bytes of', () => {
  for (const [name, budget] of Object.entries(BUDGETS)) {
    it(`${name} are at most ${budget.toLocaleString('en')}`, async (t) => {
      const bytes = isFile(name)
        ? readFileSync(`${ROOT}dist/${name}`)
        : await bundle(`import '${PACKAGE}/${name}';`);
      const size = packed(bytes);
      t.diagnostic(`${name}: ${size} bytes`);
      assert.ok(size <= budget, `${size} bytes`);
    });
  }

  it('an import of which nothing is used are next to none', async () => {
    for (const code of [
      `import '${PACKAGE}';`,
      `import { ImShareCard } from '${PACKAGE}';`,
      `import { ImShareCard, ImStoryCarousel, ImReadyEvent, version } from '${PACKAGE}';`,
    ]) {
      const { length } = await bundle(code);
      assert.ok(length < UNUSED, `${length} bytes for ${code}`);
    }
  });

  it('an import of the version are its own', async () => {
    const { length } = await bundle(`import { version } from '${PACKAGE}'; console.log(version);`);
    assert.ok(length < UNUSED, `${length} bytes`);
  });
});
