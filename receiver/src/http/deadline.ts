/** Ends a request that is not whole in time: slow phones get time by what they announce, stalling programs do not. */

import type { IncomingMessage, Server, ServerResponse } from 'node:http';

const BASE_MS = 30_000;
const BYTES_A_SECOND = 20_000;
const MOST_MS = 600_000;

/** How long a request may take, by the bytes that its head announces. */
export const timeFor = (announced: number): number =>
  Math.min(MOST_MS, BASE_MS + Math.floor((announced > 0 ? announced : 0) / BYTES_A_SECOND) * 1000);

const TIMEOUT = JSON.stringify({ type: 'about:blank', title: 'Request Timeout', status: 408 });

export function endSlowRequests(server: Server, headers: Record<string, string> = {}): void {
  server.headersTimeout = BASE_MS;
  // Ours comes first; this is for what never becomes a request.
  server.requestTimeout = MOST_MS + BASE_MS;
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.complete) return;
    const timer = setTimeout(
      () => {
        if (request.complete || request.destroyed) return;
        const { socket } = request;
        if (!response.headersSent) {
          const lines = Object.entries({ ...headers, 'Content-Type': 'application/problem+json' });
          socket.write(
            `HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: ${TIMEOUT.length}\r\n` +
              `${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${TIMEOUT}`,
            () => socket.destroy(),
          );
        } else socket.destroy();
      },
      timeFor(Number(request.headers['content-length'] ?? 0)),
    );
    timer.unref();
    request.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
  });
}
