/** A listening server for an app, and how it ends without leaving anybody unanswered. */

import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../config.js';
import { endSlowRequests } from './deadline.js';

export interface Listening {
  /** `http://…`, without a slash at its end. */
  readonly url: string;
  /** Takes nothing new, and resolves when everything that it had taken is answered, or after `ms`. */
  stop(ms: number): Promise<void>;
}

/** What answers: a Hono app, whatever its context holds. */
export interface App {
  fetch(request: Request, env: HttpBindings): Response | Promise<Response>;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** The setting, for what is said when the port is taken. */
  readonly setting: string;
  readonly nextFree: boolean;
  /** Of answers that are given before the app is asked. */
  readonly headers?: Record<string, string>;
}

const TRIES = 100;

const listenOnce = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(error);
    server.once('error', failed);
    server.listen({ port, host, backlog: 1024 }, () => {
      server.off('error', failed);
      resolve((server.address() as AddressInfo).port);
    });
  });

async function listen(server: Server, { host, port, setting, nextFree }: ListenOptions): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOnce(server, candidate, host);
    } catch (error) {
      const { code } = error as { code?: string };
      const isTaken = code === 'EADDRINUSE' || code === 'EACCES';
      if (isTaken && nextFree && candidate < Math.min(port + TRIES, 65_535)) continue;
      if (code === 'EADDRINUSE')
        throw new UsageError(
          `${setting}: port ${candidate} of ${host} is taken: end what uses it, or set another`,
        );
      if (code === 'EACCES')
        throw new UsageError(`${setting}: this user may not listen on port ${candidate}: set one above 1023`);
      throw new UsageError(`HOST: ${host} cannot be listened on (${code ?? (error as Error).message})`);
    }
  }
}

export async function startServer(app: App, options: ListenOptions): Promise<Listening> {
  const answer = getRequestListener((request, env) => app.fetch(request, env as HttpBindings), {
    overrideGlobalObjects: false,
    autoCleanupIncoming: false,
  });
  // Node looks for heads that are not whole every half minute unless told otherwise.
  const server = createServer({ connectionsCheckingInterval: 1000 }, (incoming, outgoing) => {
    void answer(incoming, outgoing);
  });
  const open = new Set<ServerResponse>();
  let stopping = false;
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (stopping) response.shouldKeepAlive = false;
  });
  endSlowRequests(server, options.headers);
  const port = await listen(server, options);
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;

  return {
    url: `http://${host}:${port}`,
    stop: (ms) =>
      new Promise((resolve) => {
        stopping = true;
        // Each tells its sender that the connection ends with it.
        for (const response of open) if (!response.headersSent) response.shouldKeepAlive = false;
        const tidy = setInterval(() => server.closeIdleConnections(), 50);
        const finish = () => {
          clearInterval(tidy);
          clearTimeout(limit);
          resolve();
        };
        const limit = setTimeout(() => {
          server.closeAllConnections();
          finish();
        }, ms);
        server.close(finish);
      }),
  };
}
