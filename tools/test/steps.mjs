// The steps of `npm test`: what each runs, and what runs beside what.
import { BROWSER_TESTS, filesIn } from './files.mjs';

/**
 * A gate passes or fails as one test; `node` and `wtr` count their own.
 * @typedef {object} Step
 * @property {'gate' | 'node' | 'wtr'} kind
 * @property {string} what for the summary
 * @property {string[]} only under which names `--only` picks it
 * @property {string[]} [command] of a gate: a program of node_modules/.bin or npm, and its arguments
 * @property {(filters: string[]) => string[]} [files]
 * @property {string} [needs] a gate without which it cannot run
 */

const UNITS = [
  'toolkit',
  'sharing',
  'submission',
  'slides',
  'i18n',
  'theme',
  'events',
  'house',
  'content',
  'tools',
].map((room) => `test/${room}`);

/** @param {...string} folders @returns {(filters: string[]) => string[]} */
const testsIn =
  (...folders) =>
  (filters) =>
    filesIn(folders, ['.test.ts', '.test.mjs'], filters);

/** @type {Record<string, Step>} */
export const STEPS = {
  prettier: {
    kind: 'gate',
    what: 'format',
    only: ['lint'],
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
  },
  eslint: { kind: 'gate', what: 'ESLint', only: ['lint'], command: ['eslint', '--max-warnings', '0', '.'] },
  stylelint: {
    kind: 'gate',
    what: 'Stylelint',
    only: ['lint'],
    command: ['stylelint', '--max-warnings', '0', 'src/**/*.styles.ts', 'site/**/*.css'],
  },
  types: { kind: 'gate', what: 'types', only: ['lint', 'types'], command: ['tsc', '--noEmit'] },
  'test types': {
    kind: 'gate',
    what: 'types of the tests',
    only: ['lint', 'types'],
    command: ['tsc', '--noEmit', '-p', 'test'],
  },
  translations: {
    kind: 'gate',
    what: 'translations',
    only: ['lint', 'l10n'],
    command: ['npm', 'run', '--silent', 'l10n', '--', '--check'],
  },
  build: {
    kind: 'gate',
    what: 'build',
    only: ['build', 'dist', 'long'],
    command: ['npm', 'run', '--silent', 'build'],
  },
  units: { kind: 'node', what: 'units', only: ['units'], files: testsIn(...UNITS) },
  wtr: {
    kind: 'wtr',
    what: 'elements in browsers',
    only: ['wtr'],
    files: (filters) => filesIn(BROWSER_TESTS, ['.test.ts'], filters),
  },
  'receiver types': {
    kind: 'gate',
    what: 'types of the receiver',
    only: ['lint', 'types', 'receiver'],
    command: ['tsc', '--noEmit', '-p', 'receiver'],
  },
  receiver: {
    kind: 'node',
    what: 'the receiver',
    only: ['receiver', 'long'],
    files: testsIn('receiver/test'),
  },
  dist: {
    kind: 'node',
    what: 'the built dist',
    only: ['dist'],
    files: testsIn('test/embed', 'test/package', 'test/site'),
    needs: 'build',
  },
  long: {
    kind: 'node',
    what: 'what takes longer',
    only: ['long'],
    files: testsIn('test/long'),
    needs: 'build',
  },
};

/**
 * One phase after the other; in a phase, one lane beside the other. What drives browsers has the machine to itself:
 * its tests wait for frames and time limits.
 * @type {string[][][]}
 */
export const PHASES = [
  [
    ['translations', 'build', 'units'],
    ['eslint', 'prettier', 'stylelint', 'types', 'test types'],
  ],
  [['wtr']],
  [['receiver types', 'receiver']],
  [['dist']],
];

/** @type {string[][][]} */
export const LONG = [[['build']], [['long']], [['receiver']]];
