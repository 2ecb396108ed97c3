// npm test                              everything, in the order of tools/test/steps.mjs
// npm test -- --only=units,wtr          some of: lint types l10n build units wtr dist
// npm test -- --only=wtr share-card     only the test files whose path holds one of the words
// npm run test:long                     what takes longer
//
// Everything runs, whatever fails. The last line is `N passed, N failed`, counted from what the runners report; a gate is
// one test. IM_REQUIRE_ENGINES=chromium,firefox,webkit makes a failure of an engine that is not there;
// IM_TEST_ENGINES=chromium runs the browser tests in that one only.
import { ensureChromium, findBrowser, packagesFor, ENGINES } from './browsers.mjs';
import { oneFailure, runStep } from './test/run.mjs';
import { LONG, PHASES, STEPS } from './test/steps.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */
/** @typedef {import('./test/results.mjs').Results} Results */

const args = process.argv.slice(2);
const isLong = args.includes('--long');
const phases = isLong ? LONG : PHASES;
const only = args.flatMap((arg) => (arg.startsWith('--only=') ? arg.slice(7).split(',') : []));
const filters = args.filter((arg) => !arg.startsWith('--'));

const known = new Set(Object.values(STEPS).flatMap((step) => step.only));
const unknown = [
  ...only.filter((name) => !known.has(name)),
  ...args.filter((arg) => arg.startsWith('--') && !/^--(long$|only=)/.test(arg)),
];
if (unknown.length > 0) {
  console.error(`npm test does not know ${unknown.join(', ')}; --only takes ${[...known].join(', ')}`);
  process.exit(2);
}

/** @type {Results} */
const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
/** @type {Set<string>} */
const failedSteps = new Set();
const begin = Date.now();

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} name @param {string} what @param {Results} results @param {number} since */
function note(name, what, results, since) {
  total.passed += results.passed;
  total.failed += results.failed;
  total.skipped += results.skipped;
  total.failures.push(...results.failures);
  if (results.failed > 0) failedSteps.add(name);
  const counts = [`${results.passed} passed`, results.failed && `${results.failed} failed`];
  if (results.skipped) counts.push(`${results.skipped} skipped`);
  const mark = results.failed ? '✗' : '✓';
  console.log(`${mark} ${what.padEnd(22)} ${counts.filter(Boolean).join(', ').padEnd(28)} ${seconds(since)}`);
}

/**
 * Looks for the engines, and fails for those that are required and missing.
 * @param {boolean} all also for those that nobody requires, to say what is not tested
 */
async function lookForEngines(all) {
  const since = Date.now();
  const required = (process.env.IM_REQUIRE_ENGINES ?? '').split(',').filter(Boolean);
  const failures = required
    .filter((name) => !ENGINES.some((engine) => engine === name))
    .map((name) => ({ name: `engines: "${name}" is none of ${ENGINES.join(', ')}`, message: '' }));
  for (const engine of ENGINES) {
    const isRequired = required.includes(engine);
    if (!isRequired && !all) continue;
    const problem = await problemOf(engine);
    if (problem && isRequired) failures.push({ name: `engines: ${engine} is required`, message: problem });
    else if (problem) console.log(`  not tested in ${engine}: ${problem}`);
  }
  if (required.length === 0) return;
  const passed = failures.length ? 0 : 1;
  note('engines', 'required engines', { passed, failed: failures.length, skipped: 0, failures }, since);
}

/** Why an engine cannot be used, or nothing. @param {Engine} engine */
async function problemOf(engine) {
  try {
    const found = engine === 'chromium' ? await ensureChromium() : findBrowser(engine);
    return found ? undefined : `not found; it comes with ${packagesFor(engine)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether the words on the command line ask for a step. @param {string} name @param {import('./test/steps.mjs').Step} step */
function isWanted(name, step) {
  if (only.length > 0) return step.only.some((each) => only.includes(each));
  if (filters.length === 0 || step.kind !== 'gate') return true;
  // Of the gates, only what the chosen tests need.
  const chosen = phases.flat(2).map((each) => STEPS[each]);
  return chosen.some((each) => each?.needs === name && each.files?.(filters).length);
}

/** @param {string} name */
async function run(name) {
  const step = STEPS[name];
  if (!step) throw new Error(`there is no step "${name}"`);
  if (!isWanted(name, step)) return;
  const since = Date.now();
  const files = step.files?.(filters) ?? [];
  if (step.files && files.length === 0) {
    if (filters.length === 0)
      note(name, step.what, oneFailure(`${name}: there are no test files`, ''), since);
    return;
  }
  if (step.needs && failedSteps.has(step.needs)) {
    note(name, step.what, oneFailure(`${name}: not run, because "${step.needs}" failed`, ''), since);
    return;
  }
  note(name, step.what, await runStep(name, step, files, filters), since);
}

const usesBrowsers =
  isLong || only.length === 0 || only.some((name) => ['wtr', 'dist', 'long'].includes(name));
await lookForEngines(usesBrowsers);
for (const lanes of phases) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const name of lane) await run(name);
    }),
  );
}

if (total.passed + total.failed === 0) {
  total.failed = 1;
  total.failures.push({ name: 'no test ran', message: '' });
}
for (const { name, message } of total.failures) {
  console.log(`\n✗ ${name}`);
  if (message) console.log(message.trimEnd().replace(/^/gm, '    '));
}
if (total.skipped) console.log(`\n${total.skipped} skipped`);
console.log(`\n${seconds(begin)} in all`);
process.exitCode = total.failed ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
