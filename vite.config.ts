/**
 * What is built from src/, an environment each:
 *
 * - `npm`: unbundled ES modules; `lit` stays outside, `@lit/localize` comes with the library
 * - `module`, `classic`: everything in one file, `im-widgets.mjs` and `im-widgets.js`
 * - `only_x`: one element in one file, `im-x.js`, for each file of src/define/
 * - `frame`, `frameResize`: the scripts of the framed embedding
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { minifyHTMLLiterals } from '@literals/html-css-minifier';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

const src = (file: string) => path.resolve(import.meta.dirname ?? '.', 'src', file);

/** Minifies templates and styles. */
const literals = (): Plugin => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.includes('/src/') || !/(html|css|svg)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result ? { code: result.code, map: result.map?.toString() } : null;
  },
});

/** Every message has an id of its own (the gate of `npm run l10n` holds it): the hash that would make one is left out. */
const noGeneratedIds = (): Plugin => ({
  name: 'no-generated-ids',
  enforce: 'pre',
  load: (id) =>
    /@lit\/localize\/internal\/id-generation\.js$/.test(id) ? 'export const generateMsgId = () => "";' : null,
});

/** Lit leaves its versions on `window`, for tools that a page with our script does not have: the one global is ours. */
const noLitGlobals = (): Plugin => ({
  name: 'no-lit-globals',
  transform: (code, id) =>
    /node_modules\/(@lit\/reactive-element|lit-html|lit-element)\//.test(id)
      ? {
          code: code
            .replace(
              /\(\w+\.(litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]+"\)/,
              'void 0',
            )
            .replace(/\w+\.litPropertyMetadata\?\?=new WeakMap/, 'void 0')
            .replace(/litPropertyMetadata\.get\(\w+\)/, 'void 0'),
          // Lines stay lines: the map of before is good enough.
          map: null,
        }
      : null,
});

const single = (entry: string, fileName: string, format: 'es' | 'iife'): EnvironmentOptions => ({
  consumer: 'client',
  define: {
    'process.env.NODE_ENV': '"production"',
    __MODULE_URL__: format === 'es' ? 'import.meta.url' : 'undefined',
  },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    sourcemap: true,
    target: 'es2022',
    lib: { entry: src(entry), formats: [format], name: 'imWidgetsScript', fileName: () => fileName },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});

const defines = readdirSync(src('define')).filter((file) => file !== 'define.ts');
/** Words that no script carries: importing one adds them. */
const words = readdirSync(src('languages'));
/** Elements that have a script of their own, by their tags without `im-`. */
const elements = defines.map((file) => path.basename(file, '.ts')).filter((name) => name !== 'all');

/** The entries of the one-element scripts, `src/only/x.ts`, are no files: they differ in one word. */
const onlyEntries = (): Plugin => ({
  name: 'only-entries',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(src('only/')) ? id : null),
  load: (id) =>
    id.startsWith(src('only/'))
      ? `import '../define/${path.basename(id, '.ts')}.ts'; import { start } from '../embed/start.ts'; start();`
      : null,
});

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [onlyEntries(), literals(), noGeneratedIds(), noLitGlobals()],
  environments: {
    npm: {
      consumer: 'client',
      define: { __MODULE_URL__: 'undefined' },
      build: {
        outDir: 'dist/npm',
        emptyOutDir: true,
        sourcemap: true,
        target: 'es2022',
        minify: false,
        lib: {
          entry: [
            src('index.ts'),
            ...defines.map((file) => src(`define/${file}`)),
            ...words.map((file) => src(`languages/${file}`)),
          ],
          formats: ['es'],
        },
        rolldownOptions: {
          external: /^lit(\/|$)/,
          output: {
            preserveModules: true,
            preserveModulesRoot: 'src',
            entryFileNames: ({ name }: { name: string }) => `${name.replace('node_modules', 'vendor')}.js`,
          },
        },
      },
    },
    module: single('embed.ts', 'im-widgets.mjs', 'es'),
    classic: single('embed.ts', 'im-widgets.js', 'iife'),
    ...Object.fromEntries(
      elements.map((name) => [
        `only_${name.replaceAll('-', '_')}`,
        single(`only/${name}.ts`, `im-${name}.js`, 'iife'),
      ]),
    ),
    frame: single('frame.ts', 'frame.js', 'iife'),
    frameResize: single('frame-resize.ts', 'frame-resize.js', 'iife'),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments))
        if (environment.name !== 'client' && environment.name !== 'ssr') await builder.build(environment);
    },
  },
});
