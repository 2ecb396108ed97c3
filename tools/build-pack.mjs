// The last step of every script of dist/: smaller, in ASCII, and in a form that can be combined with other scripts.
import fs from 'node:fs';
import path from 'node:path';
import { minify } from 'terser';

/**
 * The first line has Chromium compile all functions at once and off the main thread, where it would compile some 475 of
 * them one by one, as they are called. Other engines see a comment. The semicolon is for a script that an optimiser
 * puts before this one and that ends without.
 */
const FIRST = '//# allFunctionsCalledOnLoad\n;';

/** A page in ISO-8859-1 or Shift_JIS, and no charset from the server: a script is then read in the page's encoding. */
export const ascii = (code) =>
  code.replace(/(\\*)([^\x00-\x7f])/g, (_, backslashes, character) => {
    const unit = character.charCodeAt(0).toString(16);
    const escaped = unit.length > 2 ? `\\u${unit.padStart(4, '0')}` : `\\x${unit.padStart(2, '0')}`;
    // `\é` is é: the escape takes the place of a backslash that stands alone.
    return backslashes.slice(backslashes.length % 2) + escaped;
  });

/**
 * Rewrites a script and its source map in their place.
 * @param {string} file @returns {Promise<string>} what it holds now
 */
export async function pack(file) {
  const code = fs.readFileSync(file, 'utf8');
  const map = `${path.basename(file)}.map`;
  const result = await minify(
    { [path.basename(file)]: code },
    {
      ecma: 2022,
      module: file.endsWith('.mjs'),
      compress: { passes: 3 },
      format: { comments: false, preamble: FIRST },
      sourceMap: { content: fs.readFileSync(`${file}.map`, 'utf8'), includeSources: true },
    },
  );
  // The escapes move columns to the right, by a few in a line of thousands: the map of before is near enough.
  const packed = ascii(`${result.code}\n//# sourceMappingURL=${map}\n`);
  fs.writeFileSync(file, packed);
  fs.writeFileSync(`${file}.map`, result.map);
  return packed;
}
