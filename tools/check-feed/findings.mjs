/**
 * What is wrong with a feed, and where.
 *
 * @typedef {object} Finding
 * @property {'error' | 'warning'} level an error is something that visitors miss or get wrong
 * @property {string} feed the file or address
 * @property {string} pointer JSON pointer (RFC 6901), `''` for the whole feed
 * @property {string} message
 */

/** @param {(string | number)[]} path */
export const pointer = (path) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A JSON value as it can stand in a sentence. @param {unknown} value */
export function quoted(value) {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

/** @param {Finding[]} findings */
export function report(findings) {
  const lines = [];
  for (const feed of new Set(findings.map((finding) => finding.feed))) {
    lines.push(feed);
    const here = findings.filter((finding) => finding.feed === feed);
    for (const { level, pointer: where, message } of here)
      lines.push(`  ${level.padEnd(7)}  ${where || '(the whole)'}  ${message}`);
  }
  const number = (/** @type {Finding['level']} */ level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return `${count} ${level}${count === 1 ? '' : 's'}`;
  };
  return [...lines, `${number('error')}, ${number('warning')}`].join('\n');
}
