// npm run l10n            extracts the texts, translates, writes src/i18n/generated/
// npm run l10n -- --check the same without writing: fails where the committed files are not what it would write
//
// The gate: a missing, empty, unused or untranslated entry, a broken placeholder or a fault of
// French typography fails. lit-localize itself exits 0 with translations missing, and an
// extraction over nothing empties the XLIFF.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { transformSync } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const CHECK = process.argv.includes('--check');
const GENERATED = path.join(ROOT, 'src/i18n/generated');
const LOCALES = path.join(ROOT, 'locales');
/** Which rooms a message id may begin with: a generated file each. */
const ROOMS = ['common', 'slides', 'card', 'rotator', 'carousel', 'form'];
/** `language:id` of texts that are rightly the same in both languages. */
const SAME = new Set(JSON.parse(fs.readFileSync(path.join(LOCALES, 'same.json'), 'utf8')));

const faults = [];
/** What a language that elements do not carry still lacks: they show English for it. */
const lacks = [];
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'l10n-'));
process.on('exit', () => fs.rmSync(work, { recursive: true, force: true }));

const config = JSON.parse(fs.readFileSync(path.join(ROOT, 'lit-localize.json'), 'utf8'));
// The one table of languages; tools run without a TypeScript loader.
const table = transformSync(fs.readFileSync(path.join(ROOT, 'src/i18n/languages.ts'), 'utf8'), {
  loader: 'ts',
});
const { LANGUAGES, SOURCE } = await import(`data:text/javascript,${encodeURIComponent(table.code)}`);
const languages = Object.keys(LANGUAGES).filter((code) => code !== SOURCE);
const carried = languages.filter((code) => LANGUAGES[code].carried);
config.sourceLocale = SOURCE;
config.targetLocales = languages;
for (const language of languages) {
  const file = path.join(LOCALES, `${language}.xlf`);
  if (fs.existsSync(file)) fs.copyFileSync(file, path.join(work, `${language}.xlf`));
}
config.tsConfig = path.join(ROOT, 'tsconfig.json');
config.output.outputDir = path.join(work, 'out');
config.interchange.xliffDir = work;
fs.writeFileSync(path.join(work, 'lit-localize.json'), JSON.stringify(config));
const lit = (command) =>
  execFileSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/@lit/localize-tools/bin/lit-localize.js'),
      command,
      '--config',
      path.join(work, 'lit-localize.json'),
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
try {
  lit('extract');
  lit('build');
} catch (error) {
  console.error(`l10n: ${error.stdout}${error.stderr}`);
  process.exit(1);
}

/** French typography in Canada: see docs. */
function typography(text) {
  const found = [];
  if (/[^\u00a0]:(?!\S)/.test(text)) found.push('a colon without a no-break space before it');
  if (/[\s\u00a0][;!?]/.test(text)) found.push('a space before ; ! ?');
  if (/«(?!\u00a0)|(?<!\u00a0)»/.test(text)) found.push('« » without no-break spaces inside');
  if (/['"]/.test(text.replace(/<[^>]*>/g, ''))) found.push('a straight quotation mark or apostrophe');
  if (/\d %|\d%/.test(text)) found.push('% without a no-break space');
  if (text !== text.normalize('NFC')) found.push('not in NFC');
  return found;
}

const prettierOptions = { ...(await resolveConfig(path.join(ROOT, 'src/index.ts'))), parser: 'typescript' };

/** The texts of a language as data: strings, and those with values as strings and numbers in turn. */
async function asData(language, built) {
  const body = built.slice(built.indexOf('export const templates = {') + 26, built.lastIndexOf('};'));
  // A text with markup cannot be data: there is no html here, and the import fails.
  const code = `const str = (strings, ...values) => strings.flatMap((part, nth) => (nth ? [values[nth - 1], part] : [part]));
export const words = {${body}};`;
  const { words } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return format(
    `// Written by tools/l10n.mjs from locales/${language}.xlf: edit that.\n\nexport const words = ${JSON.stringify(words)};\n`,
    prettierOptions,
  );
}

const same = (file, text) => fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text;
const outputs = new Map();
for (const language of languages) {
  const file = path.join(work, `${language}.xlf`);
  const xml = fs.readFileSync(file, 'utf8');
  const units = Array.from(
    new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('trans-unit'),
  );
  if (!units.length) faults.push(`${language}: no message was found in the sources`);
  for (const unit of units) {
    const id = unit.getAttribute('id');
    const text = (name) => unit.getElementsByTagName(name)[0]?.textContent ?? '';
    if (!ROOMS.includes(id.split('.')[0])) faults.push(`${language}: ${id}: no such room`);
    if (!text('target').trim())
      (LANGUAGES[language].carried ? faults : lacks).push(
        `${language}: ${id}: not translated: ${text('source')}`,
      );
    else if (text('target') === text('source') && !SAME.has(`${language}:${id}`))
      faults.push(`${language}: ${id}: the same as the source`);
    const fragments = (name) => unit.getElementsByTagName(name)[0]?.getElementsByTagName('x').length ?? 0;
    if (text('target') && fragments('source') !== fragments('target'))
      faults.push(`${language}: ${id}: placeholders differ`);
    if (language === 'fr') for (const fault of typography(text('target'))) faults.push(`fr: ${id}: ${fault}`);
  }
  outputs.set(path.join(LOCALES, `${language}.xlf`), xml);
  const built = fs.readFileSync(path.join(work, 'out', `${language}.ts`), 'utf8');
  if (!LANGUAGES[language].carried) {
    outputs.set(path.join(GENERATED, `words/${language}.ts`), await asData(language, built));
    outputs.set(
      path.join(ROOT, `src/languages/${language}.ts`),
      `// Written by tools/l10n.mjs: adds the words of a language that no script carries.
import { words } from '../i18n/generated/words/${language}.js';
import { addLanguage } from '../i18n/localize.js';

addLanguage('${language}', words);
`,
    );
    continue;
  }
  // The messages, one a line, as lit-localize writes them.
  const body = built.slice(built.indexOf('export const templates = {') + 26, built.lastIndexOf('};'));
  const entries = body.split(/\n(?=\s*'[^']+': )/).filter((part) => part.trim());
  for (const room of ROOMS) {
    const own = entries
      .filter((part) => part.trim().startsWith(`'${room}.`))
      .map((part) => part.trim().replace(/,?$/, ','));
    const helpers = ['html', 'str'].filter((name) => own.some((part) => part.includes(`${name}\``)));
    const imports = [
      helpers.includes('html') ? "import { html } from 'lit';" : '',
      `import { ${helpers.includes('str') ? 'str, ' : ''}type TemplateMap } from '../../localize.js';`,
    ];
    outputs.set(
      path.join(GENERATED, language, `${room}.ts`),
      await format(
        `// Written by tools/l10n.mjs from locales/${language}.xlf: edit that.\n${imports.join('\n')}\n\nexport const templates: TemplateMap = {\n${own.join('\n')}\n};\n`,
        prettierOptions,
      ),
    );
  }
}
for (const room of ROOMS)
  outputs.set(
    path.join(GENERATED, `${room}.ts`),
    `// Written by tools/l10n.mjs: every language of the room.
import type { Translations } from '../localize.js';
${carried.map((code) => `import { templates as ${code} } from './${code}/${room}.js';\n`).join('')}
export const ${room}: Translations = { ${carried.join(', ')} };
`,
  );
for (const [file, text] of outputs) {
  if (same(file, text)) continue;
  if (CHECK) faults.push(`${path.relative(ROOT, file)} is out of date: npm run l10n`);
  else {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}
for (const lack of lacks) console.warn(`l10n: to do: ${lack}`);
for (const fault of faults) console.error(`l10n: ${fault}`);
if (!faults.length) console.log('l10n: every text has its translation');
process.exit(faults.length ? 1 : 0);
