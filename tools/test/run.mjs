// Runs one step in a process of its own and reads what it has come to.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {import('./steps.mjs').Step} Step */

/** What no step takes, in minutes: it hangs. */
const LIMIT = process.argv.includes('--long') ? 60 : 10;

const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends a child with all that it has started. @param {import('node:child_process').ChildProcess} child */
function end(child) {
  try {
    process.kill(-(/** @type {number} */ (child.pid)), 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    running.forEach(end);
    process.exit(130);
  });
}

/**
 * @param {string[]} command @param {Record<string, string | undefined>} [env]
 * @returns {Promise<{status: number | string, output: string}>}
 */
export function execute([program = '', ...args], env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      // A group of its own, so that its browsers end with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
        // Set where these tools are themselves under test: `node --test` would then not report as asked.
        NODE_TEST_CONTEXT: undefined,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        ...env,
      },
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      end(child);
    }, LIMIT * 60_000);
    const finish = (/** @type {number | string} */ status) => {
      clearTimeout(limit);
      running.delete(child);
      end(child);
      done({ status: timedOut ? `no end within ${LIMIT} minutes` : status, output });
    };
    child.once('error', (error) => finish(error.message));
    child.once('close', (status, signal) => finish(status ?? signal ?? 'unknown'));
  });
}

/** @param {string} name @param {string} message @returns {Results} */
export const oneFailure = (name, message) => ({
  passed: 0,
  failed: 1,
  skipped: 0,
  failures: [{ name, message }],
});

/**
 * @param {string} name @param {Step} step @param {string[]} files @param {string[]} filters
 * @returns {Promise<Results>}
 */
export async function runStep(name, step, files, filters) {
  if (step.kind === 'gate') {
    const { status, output } = await execute(step.command ?? []);
    return status === 0
      ? { passed: 1, failed: 0, skipped: 0, failures: [] }
      : oneFailure(name, lastLines(output) || `${status}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'im-test-'));
  const file = join(folder, 'results.json');
  const { status, output } =
    step.kind === 'node'
      ? await execute(nodeTest(files, file, name), {
          IM_LONG: process.argv.includes('--long') ? '1' : undefined,
        })
      : await execute(['web-test-runner'], { IM_TEST_RESULTS: file, IM_TEST_FILES: filters.join(' ') });
  const results = readResults(file);
  rmSync(folder, { recursive: true });
  if (!results) return oneFailure(`${name}: the runner died (${status})`, lastLines(output));
  if (results.passed + results.failed === 0) return oneFailure(`${name}: no test ran`, lastLines(output));
  if (status !== 0 && results.failed === 0) {
    const { failed, failures } = oneFailure(`${name}: the runner ended with ${status}`, lastLines(output));
    return { ...results, failed, failures };
  }
  return results;
}

/** @param {string[]} files @param {string} results @param {string} name */
function nodeTest(files, results, name) {
  // Tests of the built dist start a browser a file: one at a time.
  const concurrency = name === 'units' ? availableParallelism() : 1;
  return [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    '--test',
    `--test-concurrency=${concurrency}`,
    `--test-reporter=${here('node-reporter.mjs')}`,
    `--test-reporter-destination=${results}`,
    ...files,
  ];
}

/** @param {string} file @returns {Results | undefined} */
function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} output */
const lastLines = (output) => output.trimEnd().split('\n').slice(-40).join('\n');
