import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultOf, findCircle, PURE, roomOf } from './direction.js';
import { filesBelow, importsOf, read } from './sources.js';

const modules = filesBelow('src')
  .filter((path) => path !== 'src/react.d.ts')
  .filter((path) => path.endsWith('.ts'));
const imports = modules.flatMap((path) => importsOf(path));

describe('the direction of dependencies', () => {
  it('has files to hold to it', () => {
    assert.ok(modules.length > 10, `only ${modules.length} modules were found in src/`);
    assert.ok(imports.length > modules.length / 2, `only ${imports.length} imports were found in src/`);
  });

  it('goes from entry files to elements to what elements are made of', () => {
    assert.deepEqual(imports.map(faultOf).filter(Boolean), []);
  });

  it('never comes back to where it started', () => {
    assert.equal(findCircle(imports)?.join(' → '), undefined);
  });

  it('is held against each kind of fault', () => {
    const faults = [
      ['src/toolkit/a.ts', 'lit'],
      ['src/sharing/a.ts', 'src/i18n/b.ts'],
      ['src/browser/a.ts', 'lit'],
      ['src/browser/a.ts', 'src/controllers/b.ts'],
      ['src/sharing/a.ts', 'src/browser/b.ts'],
      ['src/elements/share-card/a.ts', 'src/elements/story-carousel/b.ts'],
      ['src/elements/widget-element.ts', 'src/elements/share-card/b.ts'],
      ['src/elements/share-card/a.ts', 'src/define/all.ts'],
      ['src/elements/share-card/a.ts', '@lit/localize'],
      ['src/controllers/a.ts', 'src/elements/widget-element.ts'],
      ['src/events/a.ts', 'src/elements/widget-element.ts'],
      ['src/theme/a.ts', 'left-pad'],
      ['src/version.ts', 'src/toolkit/types.ts'],
      ['src/attic/a.ts', 'src/toolkit/types.ts'],
    ] as const;
    for (const [from, to] of faults) assert.ok(faultOf({ from, to }), `${from} may import ${to}`);
    const circle = findCircle([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ]);
    assert.deepEqual(circle, ['b', 'c', 'b']);
  });
});

describe('the pure rooms', () => {
  // Comments may speak of the page; the code of these rooms may not touch it.
  const code = (path: string): string => read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  it('know no page: toolkit, sharing and slides use neither document nor elements', () => {
    const touched = modules
      .filter((path) => PURE.includes(roomOf(path)) && roomOf(path) !== 'submission')
      .filter((path) =>
        /\b(window|customElements|HTMLElement|querySelector|innerHTML)\b|\bdocument\./.test(code(path)),
      );
    assert.deepEqual(touched, []);
  });

  it('speak in codes: none asks for a text of the interface', () => {
    const speaking = modules.filter((path) => PURE.includes(roomOf(path)) && /\bmsg\(/.test(code(path)));
    assert.deepEqual(speaking, []);
  });
});
