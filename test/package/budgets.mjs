// How many bytes what a page loads may have, packed with brotli at its best. A feature that needs more raises a number
// here, in the commit that brings it.

/** @type {Record<string, number>} */
export const BUDGETS = {
  // All four elements in both languages, with Lit.
  'im-widgets.js': 20_000,
  'im-widgets.mjs': 20_000,
  // One element by npm in both languages, with Lit.
  'share-card': 12_000,
  'key-message-rotator': 12_000,
  'story-carousel': 12_000,
  'submit-story-form': 12_000,
  // On the host page of a frame.
  'frame-resize.js': 400,
};

/** Bytes, not packed, that an import costs of which nothing is used. */
export const UNUSED = 300;
