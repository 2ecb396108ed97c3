import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** ESLint's own rules about what is an error in any script. */
const errors = {
  'no-cond-assign': 'error',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-dupe-keys': 'error',
  'no-duplicate-case': 'error',
  'no-empty': 'error',
  'no-eval': 'error',
  'no-fallthrough': 'error',
  'no-implied-eval': 'error',
  'no-loss-of-precision': 'error',
  'no-new-func': 'error',
  'no-promise-executor-return': 'off',
  'no-script-url': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
};

/** Lit's directives that cost more than they are worth here, or open a door that stays shut. */
const directives = [
  'guard',
  'repeat',
  'style-map',
  'unsafe-html',
  'unsafe-svg',
  'unsafe-mathml',
  'unsafe-static',
];

const noDirectives = {
  regex: `^lit(-html)?/(directives/(${directives.join('|')})|static-html)\\.js$`,
  message:
    'Not used here: it costs bytes, is refused by a strict policy, or puts markup from a feed into the page.',
};

/** Entry points of @lit/localize; types and `str` are imported by way of src/i18n too. */
const noLocalize = {
  regex: '^@lit/localize',
  message:
    'Use `this.msg`: its language is the element’s. `msg` of @lit/localize has one for the whole page.',
};

const noSleep = [
  {
    selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
    message: 'A test waits for what it needs (`until`, `nextEvent`, `arrived`), never for time to pass.',
  },
  {
    selector: 'CallExpression[callee.name=/^(aTimeout|sleep)$/]',
    message: 'A test waits for what it needs (`until`, `nextEvent`, `arrived`), never for time to pass.',
  },
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs.',
  },
  {
    selector: 'CallExpression[callee.name=/^(x|f)(it|describe)$/]',
    message: 'Every test runs.',
  },
];

export default tseslint.config(
  {
    ignores: ['dist/', 'storybook-static/', 'coverage/', 'test-output/', 'src/i18n/generated/', '.cache/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: errors },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'WidgetElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit takes a list without markers for none: there the role is needed.
      'lit-a11y/no-redundant-role': 'off',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-imports': ['error', { patterns: [noDirectives, noLocalize] }],
      'no-restricted-globals': ['error', 'name', 'event', 'status', 'length'],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // LitElement has every lifecycle callback.
      'wc/guard-super-call': 'off',
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
    },
  },
  {
    files: ['src/i18n/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noDirectives] }] },
  },
  {
    files: ['test/**', 'receiver/test/**'],
    // Tests show what is refused.
    rules: { 'no-script-url': 'off' },
  },
  {
    files: ['test/**/*.test.ts', 'test/**/*.test.mjs', 'receiver/test/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noSleep],
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: {
      parserOptions: { project: './test/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          message: 'Import `expect` and the helpers from test/support/browser.js.',
        },
      ],
      '@typescript-eslint/await-thenable': 'error',
      // Node's own `it` gives a promise that nobody waits for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] },
          ],
        },
      ],
    },
  },
);
