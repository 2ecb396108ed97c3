// `npm start`: builds what is missing or stale, then serves the demonstration site, and the receiver of its stories, on
// this machine alone.
// `npm start -- --port 3000` begins to look for a free port there (default 8080).
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PAGES, pathOf, titleOf } from '../site/site.mjs';
import { buildIfStale, readBuild } from './serve/build.mjs';
import { createHandler } from './serve/handler.mjs';
import { listenFrom } from './serve/listen.mjs';
import { startReceiverBeside } from './serve/receiver.mjs';

const HOST = '127.0.0.1';
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Starts the site.
 * @returns {Promise<{lines: string[], stop: () => void}>} a line an address, and how to end it
 */
async function startSite(port, receiver) {
  const handle = createHandler({
    dist: path.join(ROOT, 'dist'),
    assets: path.join(ROOT, 'site/assets'),
    build: () => readBuild(ROOT),
    receiver,
  });
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listenFrom(server, port, HOST);
  const lines = PAGES.flatMap((page) =>
    ['en', 'fr'].map(
      (language) => `http://${HOST}:${taken}${pathOf(page, language)}  ${titleOf(page, language)}`,
    ),
  );
  const stop = () => {
    server.close();
    // A browser keeps its connections open for minutes.
    server.closeAllConnections();
  };
  return { lines, stop };
}

const readPort = () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Not a port: ${values.port}`);
  return port;
};

const ending = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => ending.abort());
// npm passes a signal on to the shell between us, and that ends without a word to us: we see it by its absence.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  const watch = setInterval(() => process.ppid === shell || ending.abort(), 200);
  watch.unref();
}

try {
  const port = readPort();
  await buildIfStale(ROOT, ending.signal, (message) => console.error(message));
  const receiver = await startReceiverBeside();
  const services = [await startSite(port, receiver.publicUrl), receiver];
  ending.signal.addEventListener('abort', () => services.forEach((service) => service.stop()));
  for (const line of services.flatMap((service) => service.lines)) console.log(line);
  if (ending.signal.aborted) services.forEach((service) => service.stop());
} catch (error) {
  if (!ending.signal.aborted) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
