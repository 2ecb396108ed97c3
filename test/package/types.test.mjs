// What a TypeScript consumer gets from the package: classes, events, JSX.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'im-types-'));
after(() => fs.rmSync(dir, { recursive: true, force: true }));

fs.mkdirSync(path.join(dir, 'node_modules/@types'), { recursive: true });
fs.symlinkSync(ROOT, path.join(dir, 'node_modules/immigration-matters-widgets'));
for (const name of ['@types/react', 'csstype', 'lit'])
  fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(dir, 'node_modules', name));

function compile(code) {
  const file = path.join(dir, 'consumer.tsx');
  fs.writeFileSync(file, code);
  const options =
    '--noEmit --strict --target es2022 --module esnext --moduleResolution bundler --lib es2022,dom --jsx react-jsx --types react --skipLibCheck';
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/typescript/bin/tsc'), ...options.split(' '), file],
    { cwd: dir, encoding: 'utf8' },
  );
  return stdout;
}

describe('types of the package', () => {
  it('give typed elements and events to who imports the classes', () => {
    const output = compile(`
      import 'immigration-matters-widgets/share-card';
      import { ImShareCard, type ImReadyEvent } from 'immigration-matters-widgets';
      const card: ImShareCard = document.createElement('im-share-card');
      card.headingLevel = 3;
      card.addEventListener('im-ready', (event) => { const language: string = event.detail.language; void language; });
      const ready: ImReadyEvent | undefined = undefined; void ready;
    `);
    assert.equal(output, '');
  });

  it('refuse a wrong type', () => {
    const output = compile(`
      import { ImShareCard } from 'immigration-matters-widgets';
      declare const card: ImShareCard;
      card.headingLevel = 'three';
    `);
    assert.match(output, /TS2322/);
  });

  it('know the four elements in JSX', () => {
    const output = compile(`
      import type {} from 'immigration-matters-widgets/react';
      export const page = <main>
        <im-share-card lang="fr" heading-level={3} accent="#123456" />
        <im-key-message-rotator /><im-story-carousel /><im-submit-story-form />
      </main>;
    `);
    assert.equal(output, '');
  });
});
