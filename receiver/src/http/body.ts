/** Reads a request's body into memory, up to a limit, and lets a sender who goes on get its answer. */

import type { IncomingMessage } from 'node:http';

/** `large`: over the limit; `busy`: others take the memory; `gone`: the sender broke off. */
export type BodyFault = 'large' | 'busy' | 'gone';

/** Of all bodies being read at one time. */
const MOST_BUFFERED = 96 * 1024 * 1024;
/** For how long, and how far, is read on after a refusal. */
const DRAIN_MS = 5000;

let buffered = 0;

/**
 * Takes the rest and throws it away, so that the answer is not lost in a reset of the connection; whoever goes on for
 * longer loses it.
 */
export function drain(incoming: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    if (incoming.complete || incoming.destroyed) return resolve();
    const timer = setTimeout(() => {
      resolve();
      // What was answered meanwhile leaves first.
      setTimeout(() => incoming.complete || incoming.socket.destroy(), 500).unref();
    }, DRAIN_MS);
    timer.unref();
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    incoming.once('end', done).once('close', done).once('error', done);
    incoming.resume();
  });
}

/**
 * @param limit bytes
 * @returns the body; `release` gives its memory back to the others
 */
export function readBody(
  incoming: IncomingMessage,
  limit: number,
): Promise<{ bytes: Buffer; release: () => void } | BodyFault> {
  const announced = Number(incoming.headers['content-length'] ?? 0);
  if (announced > limit) return Promise.resolve('large');
  if (buffered + announced > MOST_BUFFERED) return Promise.resolve('busy');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let released = false;
    const release = () => {
      if (!released) buffered -= size;
      released = true;
    };
    const finish = (result: { bytes: Buffer; release: () => void } | BodyFault) => {
      incoming.off('data', take).off('end', end).off('close', gone).off('error', gone);
      // A late error has nobody else to hear it.
      incoming.on('error', () => undefined);
      if (typeof result === 'string') release();
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      buffered += chunk.length;
      if (size > limit) finish('large');
      else if (buffered > MOST_BUFFERED) finish('busy');
    };
    const end = () => finish({ bytes: Buffer.concat(chunks, size), release });
    const gone = () => finish('gone');
    incoming.on('data', take).on('end', end).on('close', gone).on('error', gone);
  });
}
