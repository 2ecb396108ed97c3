// npm run build: dist/ from src/ and content/. SITE_URL is the address that dist/ will be published under: the feed then
// names a page for each post, from which networks take its picture.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { createBuilder } from 'vite';
import { pack } from './build-pack.mjs';
import { buildContent } from './build-content.mjs';
import { toolkitPages } from './post-pages.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const DIST = path.join(ROOT, 'dist');
const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
/** What a page is told to name in a `<script src>`: each has a versioned twin and a hash. */
const isPasted = (file) => /^im-.*\.m?js$|^frame-resize\.js$/.test(file);

const bin = (name) => path.join(ROOT, 'node_modules/.bin', name);
const run = (command, ...args) => execFileSync(bin(command), args, { cwd: ROOT, stdio: 'inherit' });

fs.mkdirSync(DIST, { recursive: true });
for (const file of fs.readdirSync(DIST)) if (/\.(m?js|map)$/.test(file)) fs.rmSync(path.join(DIST, file));

const builder = await createBuilder({ root: ROOT, configFile: path.join(ROOT, 'vite.config.ts') });
await builder.buildApp();
run('tsc', '-p', 'tsconfig.types.json');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');

// Types alone, but somebody's bundler may import it.
fs.copyFileSync(path.join(ROOT, 'src/react.d.ts'), path.join(DIST, 'npm/react.d.ts'));
fs.writeFileSync(path.join(DIST, 'npm/react.js'), 'export {};\n');
fs.rmSync(path.join(DIST, 'react.d.ts'), { force: true });

fs.copyFileSync(path.join(ROOT, 'src/frame.html'), path.join(DIST, 'frame.html'));
await esbuild({
  entryPoints: [path.join(ROOT, 'src/frame.css')],
  outfile: path.join(DIST, 'frame.css'),
  minify: true,
  logLevel: 'warning',
});

// The words of languages that no script carries: data, which any content security policy lets a feed's page load.
const languages = path.join(DIST, 'languages');
fs.rmSync(languages, { recursive: true, force: true });
fs.mkdirSync(languages);
const generated = path.join(ROOT, 'src/i18n/generated/words');
for (const file of fs.readdirSync(generated)) {
  const code = fs.readFileSync(path.join(generated, file), 'utf8');
  const { words } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  fs.writeFileSync(path.join(languages, file.replace('.ts', '.json')), `${JSON.stringify(words)}\n`);
}

const integrity = {};
const scripts = fs.readdirSync(DIST).filter((file) => /\.m?js$/.test(file));
for (const file of scripts) {
  const bytes = await pack(path.join(DIST, file));
  if (!isPasted(file)) continue;
  const twin = file.replace(/(\.m?js)$/, `-${version}$1`);
  fs.writeFileSync(path.join(DIST, twin), bytes);
  integrity[file] = integrity[twin] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
fs.writeFileSync(path.join(DIST, 'integrity.json'), JSON.stringify(integrity, null, 2) + '\n');

await buildContent({ outDir: path.join(DIST, 'toolkit') });
await toolkitPages({ toolkitDir: path.join(DIST, 'toolkit'), site: process.env.SITE_URL });
