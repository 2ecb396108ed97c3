// A reporter for `node --test` that counts and writes nothing but the results, for `npm test`.
import { relative } from 'node:path';

/** @param {AsyncIterable<{type: string, data: any}>} source */
export default async function* nodeReporter(source) {
  /** @type {import('./results.mjs').Results} */
  const results = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type === 'test:pass') countPass(results, data);
    if (type === 'test:fail') countFailure(results, data);
  }
  yield JSON.stringify(results);
}

/** A file's own event carries its path as its name. @param {any} data */
const isFile = (data) => data.nesting === 0 && data.name === data.file;

/** @param {any} data */
const where = (data) => (data.file ? relative(process.cwd(), data.file) : '');

/** @param {import('./results.mjs').Results} results @param {any} data */
function countPass(results, data) {
  if (data.details?.type === 'suite') return;
  if (data.skip !== undefined || data.todo !== undefined) results.skipped++;
  else if (isFile(data)) {
    results.failed++;
    results.failures.push({ name: `${where(data)}: no test ran`, message: '' });
  } else results.passed++;
}

/** @param {import('./results.mjs').Results} results @param {any} data */
function countFailure(results, data) {
  const error = data.details?.error;
  // Such a parent only repeats what its own tests have told.
  if (error?.failureType === 'subtestsFailed') return;
  results.failed++;
  const name = isFile(data) ? `${where(data)}: outside its tests` : `${where(data)}: ${data.name}`;
  results.failures.push({
    name,
    message: String(error?.cause?.stack ?? error?.cause ?? error?.message ?? ''),
  });
}
