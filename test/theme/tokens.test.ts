import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TOKENS } from '../../tools/tokens.mjs';
import { filesBelow, read } from '../house/sources.js';

/** Without its comments. */
const code = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\//g, '');
const names = TOKENS.map(({ name }) => name).sort();

describe('the tokens', () => {
  it('that styles read are all described, and no other', () => {
    const used = filesBelow('src')
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => code(path).match(/(?<=var\(\s*)--im-[\w-]+/g) ?? []);
    assert.deepEqual([...new Set(used)].sort(), names);
  });

  for (const path of ['docs/theming.md', 'docs/apparence.md'])
    it(`are all in ${path}, and no other`, () => {
      const told = [...read(path).matchAll(/^\| *`(--im-[\w-]+)`/gm)].map(([, name]) => name);
      assert.deepEqual(told.sort(), names);
    });
});
