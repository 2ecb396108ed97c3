import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, read, ROOT } from './sources.js';

const { scripts, version } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  version: string;
};
const documents = ['README.md', 'LISEZMOI.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'];

describe('the documents', () => {
  it('are all there', () => {
    assert.deepEqual(
      documents.filter((path) => !existsSync(join(ROOT, path))),
      [],
    );
  });

  const written = filesBelow().filter((path) => path.endsWith('.md'));

  it('name only commands that package.json has', () => {
    const unknown = written.flatMap((path) =>
      [...read(path).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)]
        .map(([, run, short]) => run ?? short ?? '')
        .filter((name) => !(name in scripts))
        .map((name) => `${path}: npm run ${name}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('link only to files that are there', () => {
    const dead = written.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => posix.join(posix.dirname(path), decodeURI(target)))
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${path}: ${target}`),
    );
    assert.deepEqual(dead, []);
  });

  it('give the two commands as they are, in both languages', () => {
    for (const path of ['README.md', 'LISEZMOI.md']) {
      for (const command of ['npm ci && npm start', 'npm ci && npm test']) {
        assert.ok(read(path).includes(command), `${path} does not say \`${command}\``);
      }
    }
  });

  it('tell in the change log what this version brings', () => {
    assert.match(read('CHANGELOG.md'), new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\]?`, 'm'));
  });

  it('have the same chapters in English and in French', () => {
    const chapters = (path: string): number => read(path).match(/^##+ /gm)?.length ?? 0;
    assert.equal(chapters('LISEZMOI.md'), chapters('README.md'));
  });
});
