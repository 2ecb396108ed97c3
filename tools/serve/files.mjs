import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** The `Content-Type` of a file by its name; unknown endings are bytes. */
export const typeOf = (name) => TYPES[path.extname(name).toLowerCase()] ?? 'application/octet-stream';

/**
 * Finds the file that a URL path names inside a folder.
 * @param {string} root absolute path of the folder
 * @param {string} pathname URL path relative to that folder, still percent-encoded
 * @returns {Promise<{file: string, size: number, modified: Date} | null>} null when there is no such file inside
 */
export async function findFile(root, pathname) {
  try {
    const wanted = path.join(root, decodeURIComponent(pathname));
    if (wanted.includes('\0')) return null;
    // Real paths, so that neither `..` nor a symbolic link leads out of the folder.
    const [inside, file] = await Promise.all([realpath(root), realpath(wanted)]);
    if (!file.startsWith(inside + path.sep)) return null;
    const info = await stat(file);
    return info.isFile() ? { file, size: info.size, modified: info.mtime } : null;
  } catch {
    return null;
  }
}

/**
 * Answers a GET or HEAD request with a file, or with 304 when the browser has it already.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{file: string, size: number, modified: Date}} found
 * @param {Record<string, string>} headers more headers
 */
export function sendFile(request, response, { file, size, modified }, headers = {}) {
  const etag = `"${size.toString(36)}-${modified.getTime().toString(36)}"`;
  const common = { ...headers, etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, common).end();
    return;
  }
  response.writeHead(200, { ...common, 'content-type': typeOf(file), 'content-length': size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(file);
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}
