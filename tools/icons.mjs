// npm run icons: takes the icons that the elements use out of bootstrap-icons (MIT) into two modules, a path each.
// An icon of the interface is a name below; a network's icon has the network's id unless it is named here.
// `--check` writes nothing, and fails where the modules are not what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Icons of the interface, by the names that bootstrap-icons gives them. */
const INTERFACE = [
  'arrow-right',
  'box-arrow-up',
  'box-arrow-up-right',
  'camera',
  'check-lg',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'copy',
  'download',
  'envelope',
  'exclamation-triangle',
  'file-text',
  'info-circle',
  'pause-fill',
  'play-fill',
  'plus-lg',
  'printer',
  'trash',
  'x-lg',
];

/** Networks whose icon has another name than the network. */
const NETWORKS = {
  facebook: 'facebook',
  x: 'twitter-x',
  linkedin: 'linkedin',
  bluesky: 'bluesky',
  threads: 'threads',
  mastodon: 'mastodon',
  whatsapp: 'whatsapp',
  email: 'envelope',
  reddit: 'reddit',
  telegram: 'telegram',
  teams: 'microsoft-teams',
  sms: 'chat-dots',
  instagram: 'instagram',
};

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = dirname(createRequire(import.meta.url).resolve('bootstrap-icons/package.json'));

/** All of an icon's paths as one. @param {string} name */
function pathOf(name) {
  const svg = readFileSync(join(folder, 'icons', `${name}.svg`), 'utf8');
  if (!svg.includes('viewBox="0 0 16 16"') || /<(?!\/?(svg|path)\b)/.test(svg))
    throw new Error(`${name}.svg is more than paths on 16 by 16`);
  // A path may begin with a relative `m`, which behind another path would count from where that ends.
  const absolute = (/** @type {string} */ d) =>
    d.replace(/^m(-?[\d.]+[ ,]?-?\d*\.?\d+)[ ,]?(?=[-.\d])/, 'M$1l').replace(/^m/, 'M');
  return [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d = '']) => absolute(d)).join('');
}

const NOTICE = `// Made by \`npm run icons\`: the list is in tools/icons.mjs.
/*! Icons: Bootstrap Icons, MIT, Copyright (c) 2019-2024 The Bootstrap Authors */
`;
const camel = (/** @type {string} */ name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @type {Record<string, string>} */
const modules = {
  'src/theme/generated/icon-paths.ts':
    NOTICE + INTERFACE.map((name) => `export const ${camel(name)} =\n  '${pathOf(name)}';\n`).join(''),
  'src/theme/generated/network-paths.ts': `${NOTICE}export const networkPaths: Readonly<Record<string, string>> = {
${Object.entries(NETWORKS)
  .map(([id, name]) => `  ${id}: '${pathOf(name)}',\n`)
  .join('')}};
`,
};

for (const [path, text] of Object.entries(modules)) {
  const file = join(root, path);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${path} is not what tools/icons.mjs makes: npm run icons`);
    process.exitCode = 1;
  }
}
