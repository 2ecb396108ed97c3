/** Styles of the elements (in Lit's css templates) and of the demonstration site: what is wrong, not how it is laid out. */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    // A leading underscore: computed by the theme, not for the page to set.
    'custom-property-pattern': '^_?[a-z][a-z0-9-]*$',
    'media-feature-range-notation': null,
    'no-descending-specificity': null,
    // Only what is still the one way to say it in an engine of today.
    'property-no-vendor-prefix': [
      true,
      { ignoreProperties: [/text-size-adjust$/, /appearance$/, /user-select$/] },
    ],
    // The wall of :host resets what a page may set, deprecated or not; `clip` also hides visually.
    'property-no-deprecated': [true, { ignoreProperties: ['clip'] }],
    'selector-class-pattern': '^[a-z][a-z0-9]*((-|__|--)[a-z0-9]+)*$',
    'value-keyword-case': ['lower', { ignoreProperties: [/^--/, /^font/], ignoreKeywords: [/POSTCSS_LIT/] }],
  },
  overrides: [
    {
      files: ['**/*.styles.ts'],
      customSyntax: 'postcss-lit',
      rules: {
        // The page's root size is not ours: 10px under Bootstrap 3.
        'unit-disallowed-list': ['rem'],
        'declaration-property-value-no-unknown': [true, { ignoreProperties: { '/.*/': '/POSTCSS_LIT/' } }],
      },
    },
  ],
};
