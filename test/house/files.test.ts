import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STEPS } from '../../tools/test/steps.mjs';
import { filesBelow, isGenerated, read } from './sources.js';

const TEXT = /\.(ts|tsx|js|mjs|cjs|json|jsonc|md|mdx|css|html|svg|xlf|xml|yml|yaml|sh|txt)$|^\.|\/run$/;
const texts = filesBelow().filter((path) => TEXT.test(path));

describe('the files', () => {
  it('are short enough to read: 250 lines for an element or a sheet of styles, 150 for the rest of src/', () => {
    const tooLong = filesBelow('src')
      .filter((path) => path.endsWith('.ts') && !isGenerated(path))
      .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
      .filter(({ path, lines }) => lines > (/^src\/elements\/|\.styles\.ts$/.test(path) ? 250 : 150))
      .map(({ path, lines }) => `${path} has ${lines} lines`);
    assert.deepEqual(tooLong, []);
  });

  it('name no package registry and no machine that they were written on', () => {
    // Put together here, so that this file does not name them either.
    const places = ['home', 'root', 'work', 'tmp', 'Users', 'shared'].join('|');
    const forbidden = new RegExp(
      [
        String.raw`registry\.(npmjs|yarnpkg|npmmirror)`,
        String.raw`"resolved": "https?:`,
        // A path from the root of a machine; a path within an address (`host/home/`) is another thing.
        String.raw`(^|[\s"'\x60(=])/(${places})/[a-z]`,
        String.raw`\.\./shared/`,
      ].join('|'),
      'm',
    );
    const naming = texts
      .map((path) => ({ path, found: forbidden.exec(read(path))?.[0].trim() }))
      .filter(({ found }) => found)
      .map(({ path, found }) => `${path}: ${found}`);
    assert.deepEqual(naming, []);
  });

  it('end their lines in one way and leave no mark of a merge', () => {
    const marked = texts.filter((path) => /\r|^(<{7}|>{7}) /m.test(read(path)));
    assert.deepEqual(marked, []);
  });

  it('are run by npm test or test:long if they are tests, each by one step', () => {
    const run = Object.values(STEPS).flatMap(({ files }) => files?.([]) ?? []);
    const tests = filesBelow().filter((path) => /\.test\.\w+$/.test(path));
    assert.deepEqual(run.sort(), tests.sort());
  });
});
