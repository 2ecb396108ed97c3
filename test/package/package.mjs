// The package as somebody has it in node_modules, and what a bundler makes of it.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { packageJson, ROOT } from '../support/dist-server.mjs';

/** The package's name, as it is imported. */
export const PACKAGE = packageJson.name;

/**
 * What a bundler makes of a program that uses the package.
 * @param {string} code @returns {Promise<Uint8Array>}
 */
export async function bundle(code) {
  const folder = mkdtempSync(join(tmpdir(), 'im-bundle-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules', PACKAGE));
    // What a host has of its own.
    for (const name of ['lit', '@lit'])
      symlinkSync(`${ROOT}node_modules/${name}`, join(folder, 'node_modules', name));
    writeFileSync(join(folder, 'entry.mjs'), code);
    const { outputFiles } = await build({
      entryPoints: [join(folder, 'entry.mjs')],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      legalComments: 'none',
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const [file] = outputFiles;
    if (!file) throw new Error('nothing was bundled');
    return file.contents;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes after the best that brotli can do. @param {Uint8Array} bytes */
export const packed = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
