import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count } from '../../tools/test/wtr-reporter.mjs';

type Sessions = Parameters<typeof count>[0];

/** A session as Web Test Runner gives it, as far as it is counted. */
function session(browser: string, tests: Record<string, boolean>, errors: string[] = []) {
  return {
    browser: { name: browser },
    testFile: 'test/elements/a.test.ts',
    passed: errors.length === 0 && Object.values(tests).every(Boolean),
    errors: errors.map((message) => ({ message })),
    testResults: {
      name: '',
      tests: [],
      suites: [
        {
          name: 'card',
          suites: [],
          tests: Object.entries(tests).map(([name, passed]) => ({
            name,
            passed,
            skipped: false,
            ...(!passed && { error: { message: 'not so' } }),
          })),
        },
      ],
    },
  };
}

const counted = (...sessions: unknown[]) => count(sessions as Sessions);

describe('the count of browser tests', () => {
  it('counts a test once for every engine that it ran in', () => {
    const { passed, failed } = counted(
      session('Chromium', { a: true, b: true }),
      session('WebKit', { a: true }),
    );
    assert.deepEqual([passed, failed], [3, 0]);
  });

  it('names engine, file, suite and test of what failed', () => {
    const { passed, failed, failures } = counted(session('Firefox', { shows: false, hides: true }));
    assert.deepEqual([passed, failed], [1, 1]);
    assert.deepEqual(failures, [
      { name: 'Firefox, test/elements/a.test.ts: card › shows', message: 'not so' },
    ]);
  });

  it('counts a page that did not load, or went away, as a failure', () => {
    assert.equal(counted(session('WebKit', {}, ['did not start'])).failed, 1);
    assert.equal(counted(session('WebKit', { a: true }, ['disconnected'])).failed, 1);
  });

  it('counts a file that ran no test as a failure', () => {
    assert.equal(counted(session('Chromium', {})).failed, 1);
  });
});
