/** What anybody may ask for: the door for stories, the feeds, the photos, the health. */

import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import { feedPage, readCursor } from '../feed/feed.js';
import type { Storage } from '../storage/open.js';
import { findPhoto } from '../storage/stories.js';
import { isAllowed, postStory, type Door } from './post-story.js';
import { problem } from './problem.js';

/** Seconds that others may keep a feed or a photo: well within the minute in which a withdrawn story is gone. */
const CACHE = 'public, max-age=20';
const SOON = 5;

export interface PublicOptions extends Door {
  readonly storage: Storage;
  readonly publicUrl: () => string;
}

type Env = { Bindings: HttpBindings };

/** A body with its `ETag`, or 304 to who has it already. */
function cacheable(context: Context<Env>, body: string | Buffer, type: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { ETag: etag, 'Cache-Control': CACHE };
  const known = (context.req.header('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return new Response(null, { status: 304, headers });
  const bytes = typeof body === 'string' ? body : new Uint8Array(body);
  return new Response(bytes, {
    headers: { ...headers, 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' },
  });
}

/** What a sender's browser must be told so that its page may read the answer. */
function sendersOrigin(origin: string | undefined, allowed: readonly string[]): string {
  return origin !== undefined && isAllowed(origin, allowed) ? origin : allowed[0]!;
}

export function createPublic(options: PublicOptions): Hono<Env> {
  const { storage, languages, allowedOrigins, onError } = options;
  const app = new Hono<Env>();

  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    if (context.req.path === '/stories') {
      headers.set('Access-Control-Allow-Origin', sendersOrigin(context.req.header('origin'), allowedOrigins));
      headers.append('Vary', 'Origin');
    } else headers.set('Access-Control-Allow-Origin', '*');
    headers.set('Access-Control-Expose-Headers', 'Retry-After');
  });

  app.post('/stories', (context) => postStory(context.env.incoming, options));
  app.options('/stories', () => {
    const headers = { 'Access-Control-Allow-Methods': 'POST', 'Access-Control-Max-Age': '600' };
    return new Response(null, { status: 204, headers });
  });
  app.all('/stories', () => {
    const response = problem(405);
    response.headers.set('Allow', 'POST, OPTIONS');
    return response;
  });

  app.get('/health', async () => {
    try {
      await sql`select 1 from settings limit 1`.execute(storage.db);
      return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
    } catch (error) {
      onError(error);
      return Response.json(
        { status: 'unavailable' },
        { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': String(SOON) } },
      );
    }
  });

  for (const language of languages) {
    app.get(`/stories.${language}.json`, async (context) => {
      const text = context.req.query('after');
      const after = text === undefined ? undefined : readCursor(text);
      if (text !== undefined && !after) return problem(404);
      const body = await feedPage(storage.db, language, after, options.publicUrl());
      return cacheable(context, body, 'application/feed+json; charset=utf-8');
    });
  }

  app.get('/photos/:file', async (context) => {
    const id = /^([0-9a-f-]{36})\.jpg$/.exec(context.req.param('file'))?.[1];
    const bytes = id && (await findPhoto(storage.db, id, true));
    if (!bytes) return problem(404);
    const response = cacheable(context, bytes, 'image/jpeg');
    response.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    return response;
  });

  app.notFound(() => problem(404));
  app.onError((error) => {
    onError(error);
    return problem(503, { retryAfter: SOON });
  });
  return app;
}
