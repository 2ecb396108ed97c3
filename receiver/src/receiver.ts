/** A receiver: the public server, the one for moderators, and what keeps their database tidy. */

import { pino, type Logger } from 'pino';
import type { Config } from './config.js';
import { createPublic } from './http/public.js';
import { createRateLimit } from './http/rate-limit.js';
import { startServer } from './http/server.js';
import { createModeration } from './moderation/app.js';
import { createKeeper } from './storage/keep.js';
import { openStorage, type Storage } from './storage/open.js';
import { keepDeleting } from './stories/retention.js';

export interface Receiver {
  readonly publicUrl: string;
  readonly moderationUrl: string;
  readonly storage: Storage;
  stop(): Promise<void>;
}

/** npm and process managers kill after ten seconds: this leaves them one. */
const STOP_MS = 9000;

/** JSON lines on standard error; nothing of what people wrote, and no address of theirs. */
export const createLog = (): Logger =>
  pino({ base: undefined, level: 'info' }, pino.destination({ dest: 2, sync: true }));

/** Names the fault, not the data that it happened with. */
const describe = (error: unknown) => {
  const { name, code, message } = error as Error & { code?: string };
  // Messages of databases quote values.
  return { name, code, message: code ? undefined : String(message).split('\n')[0]?.slice(0, 200) };
};

/** @throws UsageError where a setting does not fit this machine */
export async function startReceiver(config: Config, log: Logger = createLog()): Promise<Receiver> {
  const onError = (error: unknown) => log.error({ error: describe(error) }, 'something failed');
  const storage = await openStorage(config.database, onError);
  const servers: { stop(ms: number): Promise<void> }[] = [];
  try {
    let publicUrl = config.publicUrl ?? '';
    const { host, nextFreePorts: nextFree } = config;
    const cors = {
      'Access-Control-Allow-Origin': config.allowedOrigins[0]!,
      'Access-Control-Expose-Headers': 'Retry-After',
    };
    const outside = await startServer(
      createPublic({
        ...config,
        storage,
        secret: storage.secret,
        keep: createKeeper(storage),
        rateLimit: createRateLimit(config.rateLimit),
        publicUrl: () => publicUrl,
        onError,
      }),
      { host, port: config.port, setting: 'PORT', nextFree, headers: cors },
    );
    servers.push(outside);
    publicUrl ||= outside.url;
    const inside = await startServer(createModeration({ storage, trustProxy: config.trustProxy, onError }), {
      host,
      port: config.moderationPort,
      setting: 'MODERATION_PORT',
      nextFree,
    });
    servers.push(inside);
    const stopDeleting = keepDeleting(storage, config.retentionDays, onError);
    return {
      publicUrl: outside.url,
      moderationUrl: inside.url,
      storage,
      async stop() {
        stopDeleting();
        await Promise.all(servers.map((server) => server.stop(STOP_MS)));
        await storage.close();
      },
    };
  } catch (error) {
    await Promise.all(servers.map((server) => server.stop(0)));
    await storage.close();
    throw error;
  }
}
