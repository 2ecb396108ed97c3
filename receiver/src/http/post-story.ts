/** `POST /stories`: the door for everybody, and for every machine. */

import type { IncomingMessage } from 'node:http';
import { Busy } from '../storage/keep.js';
import { toForm } from '../stories/read-story.js';
import { submit, type Submitter } from '../stories/submit.js';
import { senderOf } from './address.js';
import { drain, readBody } from './body.js';
import { boundaryOf, readMultipart } from './multipart.js';
import { problem } from './problem.js';
import type { RateLimit } from './rate-limit.js';

const MOST_BYTES = 12 * 1024 * 1024;
/** Seconds after which a sender may come back. */
const SOON = 5;

export interface Door extends Submitter {
  readonly allowedOrigins: readonly string[];
  readonly trustProxy: number;
  readonly rateLimit: RateLimit;
  readonly onError: (error: unknown) => void;
}

export const isAllowed = (origin: string | undefined, allowed: readonly string[]): boolean =>
  origin === undefined || allowed.includes('*') || allowed.includes(origin);

/** The answer to what is not read: who keeps its connection hears it at once, others when they have done. */
async function refuse(incoming: IncomingMessage, response: Response): Promise<Response> {
  const drained = drain(incoming);
  if (/close/i.test(incoming.headers.connection ?? '') || incoming.httpVersion === '1.0') await drained;
  return response;
}

export async function postStory(incoming: IncomingMessage, door: Door): Promise<Response> {
  const { headers } = incoming;
  const refused = (status: number, retryAfter?: number, detail?: string) =>
    refuse(incoming, problem(status, { retryAfter, detail }));

  if (!isAllowed(headers.origin, door.allowedOrigins)) return refused(403);
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
  const sender = senderOf(incoming.socket.remoteAddress ?? '', forwarded, door.trustProxy);
  const wait = door.rateLimit.take(sender);
  if (wait) return refused(429, wait);
  const type = headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*(;|$)/i.test(type)) return refused(415);

  const body = await readBody(incoming, MOST_BYTES);
  if (body === 'large') return refused(413);
  if (body === 'busy') return refused(503, SOON);
  // Nobody is there to hear it.
  if (body === 'gone') return problem(400);
  try {
    const boundary = boundaryOf(type);
    const parts = boundary ? readMultipart(body.bytes, boundary) : undefined;
    if (!parts) return problem(400);
    const answer = await submit(toForm(parts), door);
    if (answer === 'busy') return problem(503, { retryAfter: SOON });
    if (answer === 'conflict')
      return problem(422, { detail: 'This submission_id was used with other content.' });
    if ('errors' in answer) return problem(422, { errors: answer.errors });
    return new Response(JSON.stringify({ id: answer.id }), {
      status: answer.isNew ? 201 : 200,
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    });
  } catch (error) {
    if (!(error instanceof Busy)) door.onError(error);
    return problem(503, { retryAfter: SOON });
  } finally {
    body.release();
  }
}
