// Counts Web Test Runner's tests, each once for every engine that it ran in, and writes the results down for `npm test`.
import { relative } from 'node:path';
import { writeFileSync } from 'node:fs';

/** @typedef {import('./results.mjs').Results} Results */

/** @param {string | undefined} file where to write, nowhere if not given @returns {import('@web/test-runner-core').Reporter} */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(count(sessions)));
    },
  };
}

/** @param {import('@web/test-runner-core').TestSession[]} sessions @returns {Results} */
export function count(sessions) {
  /** @type {Results} */
  const results = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const session of sessions) {
    const where = `${session.browser.name}, ${relative(process.cwd(), session.testFile)}`;
    const fail = (/** @type {string} */ name, /** @type {string | undefined} */ message) => {
      results.failed++;
      results.failures.push({ name: `${where}: ${name}`, message: message ?? '' });
    };
    const before = results.passed + results.failed + results.skipped;
    for (const { name, test } of testsOf(session.testResults)) {
      if (test.passed) results.passed++;
      else if (test.skipped) results.skipped++;
      else fail(name, test.error?.message);
    }
    // A hook that threw, a file that does not load, a page that went away: no test tells of it.
    for (const error of session.errors) fail('outside its tests', error.message);
    const ran = results.passed + results.failed + results.skipped - before;
    if (ran === 0) fail('no test ran', undefined);
    else if (!session.passed && results.failures.every(({ name }) => !name.startsWith(where))) {
      fail('the page reports a failure that is none of its tests', undefined);
    }
  }
  return results;
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite
 * @param {string[]} [names]
 * @returns {{name: string, test: import('@web/test-runner-core').TestResult}[]}
 */
function testsOf(suite, names = []) {
  if (!suite) return [];
  const path = suite.name ? [...names, suite.name] : names;
  return [
    ...suite.tests.map((test) => ({ name: [...path, test.name].join(' › '), test })),
    ...suite.suites.flatMap((inner) => testsOf(inner, path)),
  ];
}
