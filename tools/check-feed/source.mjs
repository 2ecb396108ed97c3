import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** As long as a slow but living server may take. */
const PATIENCE = 8000;

/** @param {string} target a file name or an http(s) address */
export const locate = (target) =>
  /^https?:/i.test(target) ? new URL(target) : pathToFileURL(path.resolve(target));

/** As a person would name it: an address, or a file from here. @param {URL} url */
export function named(url) {
  if (url.protocol !== 'file:') return url.href;
  const file = fileURLToPath(url);
  const here = path.relative('', file);
  return here.startsWith('..') ? file : here;
}

/**
 * Reads what is at an address.
 *
 * @param {URL} url
 * @param {'GET' | 'HEAD'} [method]
 * @returns {Promise<{status: number, bytes: Buffer, url: URL, headers: Headers}>} for a file the status is 200 or 404
 * @throws when a server cannot be reached
 */
export async function read(url, method = 'GET') {
  if (url.protocol !== 'file:') {
    const answer = await fetch(url, { method, signal: AbortSignal.timeout(PATIENCE) });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, bytes, url: new URL(answer.url), headers: answer.headers };
  }
  const bytes = await readFile(url).catch(() => undefined);
  return { status: bytes ? 200 : 404, bytes: bytes ?? Buffer.alloc(0), url, headers: new Headers() };
}
