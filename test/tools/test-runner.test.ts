import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const RUNNER = fileURLToPath(new URL('../../tools/test.mjs', import.meta.url));
const PASSING = `import { it } from 'node:test'; it('passes', () => {});`;
const FAILING = `import { it } from 'node:test'; it('fails', () => { throw new Error('as it should'); });`;

describe('npm test', () => {
  let project: string;

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'im-runner-'));
  });
  afterEach(() => rmSync(project, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }

  function run(args: string[] = ['--only=units'], env: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [RUNNER, ...args], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, IM_REQUIRE_ENGINES: '', ...env },
    });
    return { status, stdout, stderr, count: stdout.trimEnd().split('\n').at(-1) };
  }

  it('is green, and says how many, when every test passes', () => {
    write('test/toolkit/a.test.mjs', PASSING);
    write('test/slides/b.test.ts', PASSING);
    const { status, count } = run();
    assert.equal(count, '2 passed, 0 failed');
    assert.equal(status, 0);
  });

  it('is red, and names the test, when any one fails', () => {
    write('test/toolkit/a.test.mjs', PASSING);
    write('test/theme/b.test.ts', FAILING);
    const { status, count, stdout } = run();
    assert.equal(count, '1 passed, 1 failed');
    assert.equal(status, 1);
    assert.match(stdout, /test\/theme\/b\.test\.ts: fails[\s\S]*as it should/);
  });

  it('counts a failing test once, however deep it is', () => {
    write(
      'test/toolkit/a.test.mjs',
      `import { describe, it } from 'node:test';
       describe('a', () => describe('b', () => { it('c', () => { throw 1; }); it('d', () => {}); }));`,
    );
    assert.equal(run().count, '1 passed, 1 failed');
  });

  it('is red when a file cannot be loaded', () => {
    write('test/toolkit/a.test.mjs', PASSING);
    write('test/toolkit/b.test.mjs', `import './nowhere.mjs';`);
    const { status, count } = run();
    assert.equal(count, '1 passed, 1 failed');
    assert.equal(status, 1);
  });

  it('is red when a file holds no test', () => {
    write('test/toolkit/a.test.mjs', PASSING);
    write('test/toolkit/b.test.mjs', `export {};`);
    assert.equal(run().count, '1 passed, 1 failed');
  });

  it('is red when something throws after the tests are over', () => {
    write('test/toolkit/a.test.mjs', `${PASSING} setTimeout(() => { throw new Error('late'); }, 20);`);
    assert.equal(run().status, 1);
  });

  it('is red when a hook fails', () => {
    write(
      'test/toolkit/a.test.mjs',
      `import { before, describe, it } from 'node:test';
       describe('a', () => { before(() => { throw new Error('hook'); }); it('b', () => {}); });`,
    );
    const { status, count } = run();
    assert.equal(status, 1);
    assert.match(count ?? '', /^0 passed, [12] failed$/);
  });

  it('is red when there is nothing to run', () => {
    const { status, count } = run();
    assert.equal(count, '0 passed, 1 failed');
    assert.equal(status, 1);
  });

  it('runs only what is asked for by name', () => {
    write('test/toolkit/a.test.mjs', PASSING);
    write('test/toolkit/b.test.mjs', FAILING);
    assert.equal(run(['--only=units', 'toolkit/a']).count, '1 passed, 0 failed');
    assert.equal(run(['--only=units', 'toolkit/c']).count, '0 passed, 1 failed');
  });

  it('refuses an option that it does not know', () => {
    const { status, stderr } = run(['--onyl=units']);
    assert.equal(status, 2);
    assert.match(stderr, /--onyl=units/);
  });

  it('is red when an engine that is required is missing', () => {
    write('test/toolkit/a.test.mjs', PASSING);
    const missing = run(['--only=units'], { IM_REQUIRE_ENGINES: 'firefox', FIREFOX: join(project, 'none') });
    assert.equal(missing.count, '1 passed, 1 failed');
    assert.equal(missing.status, 1);
    const unknown = run(['--only=units'], { IM_REQUIRE_ENGINES: 'mosaic' });
    assert.equal(unknown.count, '1 passed, 1 failed');
  });
});
