import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ensureChromium, findBrowser } from '../../tools/browsers.mjs';
import { keyActions } from '../../tools/webkit-input.mjs';

describe('finding browsers', () => {
  const { PATH, CHROMIUM } = process.env;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'im-browsers-'));
    delete process.env.CHROMIUM;
  });
  afterEach(() => {
    process.env.PATH = PATH;
    if (CHROMIUM === undefined) delete process.env.CHROMIUM;
    else process.env.CHROMIUM = CHROMIUM;
    rmSync(folder, { recursive: true });
  });

  function program(name: string): string {
    const path = join(folder, name);
    writeFileSync(path, '#!/bin/sh\n');
    chmodSync(path, 0o755);
    return path;
  }

  it('takes Chrome, Chromium or Edge from the PATH', () => {
    process.env.PATH = folder;
    const edge = program('microsoft-edge');
    // One that is installed elsewhere on this machine may come first; without one it is ours.
    assert.ok(findBrowser('chromium'));
    const chromium = program('chromium');
    assert.equal(findBrowser('chromium'), chromium);
    assert.notEqual(findBrowser('chromium'), edge);
  });

  it('takes the program that the environment names, before all others', async () => {
    process.env.CHROMIUM = program('mine');
    assert.equal(findBrowser('chromium'), process.env.CHROMIUM);
    assert.equal(await ensureChromium(), process.env.CHROMIUM);
  });

  it('says so when the environment names no program', async () => {
    process.env.CHROMIUM = join(folder, 'none');
    assert.throws(() => findBrowser('chromium'), /CHROMIUM=.* is not a program/);
    await assert.rejects(ensureChromium(), /CHROMIUM=.* is not a program/);
  });

  it('does not take a file that cannot be run', () => {
    process.env.CHROMIUM = join(folder, 'text');
    writeFileSync(process.env.CHROMIUM, '');
    assert.throws(() => findBrowser('chromium'));
  });
});

describe('keys for WebKit', () => {
  const typed = (keys: string[]): unknown[] =>
    keyActions(keys).actions.flatMap(({ actions }) => actions.map(({ type, value }) => [type, value]));

  it('types characters as they are, and named keys by their code', () => {
    assert.deepEqual(typed(['é', 'Tab']), [
      ['keyDown', 'é'],
      ['keyUp', 'é'],
      ['keyDown', '\uE004'],
      ['keyUp', '\uE004'],
    ]);
  });

  it('holds the first key of a chord while the second is pressed', () => {
    assert.deepEqual(typed(['Shift+Tab']), [
      ['keyDown', '\uE008'],
      ['keyDown', '\uE004'],
      ['keyUp', '\uE004'],
      ['keyUp', '\uE008'],
    ]);
  });

  it('types a plus sign', () => {
    assert.deepEqual(typed(['+'])[0], ['keyDown', '+']);
  });
});
