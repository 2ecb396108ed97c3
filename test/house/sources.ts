// The project's own files, as text.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is made by a program, or brought by npm: nobody writes it. */
const MADE = /^(node_modules|dist|storybook-static|coverage|test-output|data|\.git|\.cache)(\/|$)/;

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Every file that is written by hand or committed, below a folder of the project, by its path from the root. */
export function filesBelow(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (MADE.test(path)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

export const isGenerated = (path: string): boolean => /^src\/\w+\/generated\//.test(path);

export interface Import {
  /** The importing file, from the root. */
  from: string;
  /** What is imported: a file from the root, or a package as it is named. */
  to: string;
}

/** Every import and re-export of a module, `import()` and types included. */
export function importsOf(path: string, text = read(path)): Import[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => ({ from: path, to: resolve(path, fileName) }));
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(dirname(from), specifier).replace(/\.js$/, '.ts');
}
