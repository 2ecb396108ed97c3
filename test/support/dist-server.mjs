// The fake server with the built dist/ on it, under /dist/ of each of its four origins.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startFakeServer } from './fake-server.mjs';

/** Where the project is. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} path from the project's folder */
export const readText = (path) => readFileSync(ROOT + path, 'utf8');

/** @type {{name: string, version: string, [field: string]: any}} */
export const packageJson = JSON.parse(readText('package.json'));

/** @returns {Promise<import('./fake-server.mjs').FakeServer>} */
export const startDistServer = () => startFakeServer({ mounts: { '/dist': `${ROOT}dist` } });
