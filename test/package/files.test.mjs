// What stands in dist/ and in package.json is what is promised, and true.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { packageJson, readText, ROOT } from '../support/dist-server.mjs';

const { version } = packageJson;
const json = (/** @type {string} */ path) => JSON.parse(readText(path));

/** The elements that have a script of their own: those that a file of src/define/ registers. */
const ALONE = readdirSync(`${ROOT}src/define`)
  .filter((file) => !['all.ts', 'define.ts'].includes(file))
  .map((file) => `im-${file.replace('.ts', '.js')}`);
/** What a page names in a `<script src>`. */
const PASTED = ['im-widgets.js', 'im-widgets.mjs', 'frame-resize.js', ...ALONE];

describe('dist/', () => {
  it('has every file that is handed out', () => {
    for (const file of [
      'im-widgets.js',
      'im-widgets.mjs',
      `im-widgets-${version}.js`,
      `im-widgets-${version}.mjs`,
      'frame.html',
      'frame-resize.js',
      `frame-resize-${version}.js`,
      'integrity.json',
      'toolkit/toolkit.en.json',
      'toolkit/toolkit.fr.json',
      'npm/index.js',
      'npm/index.d.ts',
      'custom-elements.json',
    ]) {
      assert.ok(existsSync(`${ROOT}dist/${file}`), file);
    }
  });

  it('names in integrity.json each file that is meant for a page, its versioned twin, and their true hash', () => {
    const integrity = json('dist/integrity.json');
    const scripts = PASTED;
    const twins = scripts.map((file) => file.replace('.', `-${version}.`));
    assert.deepEqual(Object.keys(integrity).sort(), [...scripts, ...twins].sort());
    for (const [file, hash] of Object.entries(integrity)) {
      const digest = createHash('sha384')
        .update(readFileSync(`${ROOT}dist/${file}`))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });

  it('has versioned twins that are the same to the byte, and of no other version', () => {
    for (const file of PASTED) {
      assert.equal(readText(`dist/${file}`), readText(`dist/${file.replace('.', `-${version}.`)}`), file);
    }
    const versioned = readdirSync(`${ROOT}dist`).filter((file) => /-\d+\.\d+\.\d+/.test(file));
    assert.deepEqual(
      versioned.filter((file) => !file.includes(version)),
      [],
    );
  });

  it('has scripts that load no other script and tell of no machine that they were built on', () => {
    for (const file of [...PASTED, 'frame.js']) {
      const code = readText(`dist/${file}`);
      assert.doesNotMatch(
        code,
        /\bimport\s*\(|\bimport\s*["'{*]|importScripts|createElement\(["'`]script/,
        file,
      );
      assert.doesNotMatch(code, new RegExp(ROOT.slice(0, -1)), file);
      assert.doesNotMatch(code, /process\.env|__MODULE_URL__/, file);
    }
  });

  it('has a source map beside each script, with the sources in it', () => {
    for (const file of PASTED) {
      const map = json(`dist/${file}.map`);
      assert.ok(map.sources.length > 0 && map.sources.length === map.sourcesContent.length, file);
    }
  });
});

describe('package.json', () => {
  it('is of the version that the library tells', () => {
    assert.match(readText('src/version.ts'), new RegExp(`'${version.replaceAll('.', '\\.')}'`));
    assert.match(readText('dist/npm/version.js'), new RegExp(version.replaceAll('.', '\\.')));
  });

  it('names only files that are there', () => {
    const targets = (/** @type {unknown} */ value) =>
      typeof value === 'string' ? [value] : Object.values(/** @type {object} */ (value)).flatMap(targets);
    const { main, module, types, customElements, exports } = packageJson;
    const named = [main, module, types, customElements, packageJson['web-types'], ...targets(exports)];
    for (const path of named.filter((each) => !each.includes('*'))) assert.ok(existsSync(ROOT + path), path);
    assert.ok(named.length > 15);
  });

  it('names for each entry its types too', () => {
    for (const [entry, target] of Object.entries(packageJson.exports)) {
      if (/\.json$|\*/.test(entry)) continue;
      assert.ok(/** @type {{types?: string}} */ (target).types?.endsWith('.d.ts'), entry);
    }
  });

  it('says which files do something when they are imported: those that register, and not the classes', () => {
    const { sideEffects } = packageJson;
    const registers = readdirSync(`${ROOT}dist/npm/define`).filter((file) => file.endsWith('.js'));
    assert.ok(registers.length >= 5);
    assert.ok(sideEffects.some((/** @type {string} */ each) => each.includes('dist/npm/define/')));
    assert.ok(!sideEffects.some((/** @type {string} */ each) => /index\.js|elements/.test(each)));
  });

  it('publishes what is built, and neither tests nor tools', () => {
    assert.ok(packageJson.files.includes('dist'));
    for (const file of packageJson.files) assert.doesNotMatch(file, /^(src|test|tools|site)/);
    assert.deepEqual(Object.keys(packageJson.dependencies), ['lit']);
  });
});

const ELEMENTS = {
  'im-share-card': {
    attributes: ['post', 'networks', 'url', 'text', 'browse'],
    events: ['im-ready', 'im-error', 'im-share', 'im-slide'],
    parts: ['card', 'heading', 'image', 'text', 'button', 'link', 'status'],
    methods: ['next', 'previous', 'goTo', 'reload'].slice(3),
  },
  'im-key-message-rotator': {
    attributes: ['interval', 'messages'],
    events: ['im-ready', 'im-error', 'im-slide', 'im-compose'],
    parts: ['card', 'heading', 'controls', 'slide', 'text', 'fact', 'source', 'button'],
    methods: ['next', 'previous', 'goTo', 'play', 'pause', 'reload'],
  },
  'im-story-carousel': {
    attributes: ['stories', 'tag', 'layout'],
    events: ['im-ready', 'im-error', 'im-slide'],
    parts: ['card', 'heading', 'controls', 'slide', 'image', 'text', 'link', 'button'],
    methods: ['next', 'previous', 'goTo', 'reload'],
  },
  'im-submit-story-form': {
    attributes: ['action', 'draft'],
    events: ['im-ready', 'im-error', 'im-submit', 'im-submitted', 'im-submit-error'],
    parts: ['card', 'heading', 'field', 'label', 'hint', 'primary', 'error', 'error-summary', 'status'],
    methods: ['confirm', 'refuse', 'reload'],
  },
};
const COMMON = ['toolkit', 'heading-level', 'theme', 'accent'];

describe('the data for editors', () => {
  const { modules } = json('dist/custom-elements.json');
  const declarations = modules.flatMap((/** @type {any} */ each) => each.declarations ?? []);
  const vscode = json('dist/vscode.html-custom-data.json');
  const webTypes = json('dist/web-types.json');
  const names = (/** @type {any[]} */ list) => (list ?? []).map(({ name }) => name);

  for (const [tag, expected] of Object.entries(ELEMENTS)) {
    const found = declarations.find((/** @type {any} */ each) => each.tagName === tag);

    it(`has all of <${tag}> in the manifest, each with its description`, () => {
      for (const name of [...COMMON, ...expected.attributes]) {
        const attribute = found.attributes.find((/** @type {any} */ each) => each.name === name);
        assert.ok(attribute?.description, `attribute ${name}`);
      }
      for (const name of expected.events) {
        const event = found.events.find((/** @type {any} */ each) => each.name === name);
        assert.ok(event?.description && /Event/.test(event.type?.text), `event ${name}`);
      }
      for (const name of expected.parts) assert.ok(names(found.cssParts).includes(name), `part ${name}`);
      for (const name of expected.methods) assert.ok(names(found.members).includes(name), `method ${name}`);
      assert.ok(found.slots?.length > 0 && found.summary);
    });

    it(`knows <${tag}> and its attributes in VS Code and JetBrains editors`, () => {
      const inVsCode = vscode.tags.find((/** @type {any} */ each) => each.name === tag);
      const [inWebTypes] = webTypes.contributions.html.elements.filter(
        (/** @type {any} */ each) => each.name === tag,
      );
      for (const name of [...COMMON, ...expected.attributes]) {
        assert.ok(names(inVsCode.attributes).includes(name), `VS Code: ${name}`);
        assert.ok(names(inWebTypes.attributes).includes(name), `JetBrains: ${name}`);
      }
    });
  }

  it('tells nothing of what is inside', () => {
    for (const each of declarations.filter((/** @type {any} */ one) => one.tagName)) {
      const open = (each.members ?? []).filter((/** @type {any} */ one) => !one.privacy && !one.static);
      assert.deepEqual(
        open
          .filter(({ name }) => /^[#_]|^(msg|language|content|problem|source|accept)$/.test(name))
          .map(({ name }) => name),
        [],
        each.tagName,
      );
    }
  });

  it('is of this version', () => {
    assert.equal(webTypes.version, version);
    assert.ok(statSync(`${ROOT}dist/npm/react.d.ts`).size > 500);
  });
});
