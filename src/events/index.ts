/** Every event, a file each. */

export * from './compose.js';
export * from './error.js';
export * from './ready.js';
export * from './share.js';
export * from './slide.js';
export * from './submit.js';
export * from './submit-error.js';
export * from './submitted.js';
