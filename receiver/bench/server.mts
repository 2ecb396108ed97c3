/** The server under measurement, in a process of its own. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../src/config.js';
import { createPublic } from '../src/http/public.js';
import { createRateLimit } from '../src/http/rate-limit.js';
import { startServer } from '../src/http/server.js';
import { createKeeper } from '../src/storage/keep.js';
import { openStorage } from '../src/storage/open.js';

const folder = mkdtempSync(path.join(tmpdir(), 'im-bench-'));
const config = readConfig({ DATABASE_URL: process.env.DATABASE_URL ?? `sqlite:${folder}/stories.db` });
const storage = await openStorage(config.database);
const app = createPublic({
  ...config,
  storage,
  secret: storage.secret,
  keep: process.argv[2] === 'nothing' ? () => Promise.resolve('stored' as const) : createKeeper(storage),
  rateLimit: createRateLimit(0),
  publicUrl: () => '',
  onError: (error) => console.error(error),
});
const server = await startServer(app, { host: '127.0.0.1', port: 0, setting: 'PORT', nextFree: false });
process.once('SIGTERM', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
process.send?.(server.url);
