// Which files a step of the tests consists of.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the tests are that need a browser's page. */
export const BROWSER_TESTS = ['test/browsers', 'test/elements', 'test/controllers', 'test/a11y'];

/**
 * The files below some folders whose names end in one of the endings, sorted, those whose path holds one of the filters
 * where there are any. A folder that does not exist has no files.
 * @param {string[]} folders @param {string[]} endings @param {string[]} [filters]
 * @returns {string[]}
 */
export function filesIn(folders, endings, filters = []) {
  return folders
    .flatMap(walk)
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)))
    .sort();
}

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    });
  } catch {
    return [];
  }
}
