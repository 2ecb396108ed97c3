// What a step of the tests has come to.

/**
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {{name: string, message: string}[]} failures
 */
export {};
