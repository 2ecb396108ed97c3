// How the fake server sends one answer.

/**
 * @typedef {object} Reply
 * @property {number} [status] default 200
 * @property {Record<string, string | null>} [headers] added to the usual ones; `null` leaves one out
 * @property {unknown} [body] a string or bytes as they are, anything else as JSON
 * @property {boolean} [hold] wait for the test's `release` before anything is sent
 * @property {number} [holdAfter] send the head and so many bytes of the body, then wait for `release`
 * @property {'at-once' | number} [cut] close the connection: without an answer, or after so many bytes of the body
 * @property {{bytes: number, every: number}} [trickle] the body in pieces of so many bytes, so many milliseconds apart
 */

/** @param {unknown} body */
const toBytes = (body) => {
  if (body === undefined) return Buffer.alloc(0);
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
};

/** @param {unknown} body @param {string | undefined} typeOfPath */
function contentType(body, typeOfPath) {
  const isData = body !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array);
  return isData ? 'application/json' : typeOfPath;
}

/**
 * @param {Reply} reply
 * @param {object} context
 * @param {import('./fake-request.mjs').FakeRequest} context.request
 * @param {import('node:http').ServerResponse} context.response
 * @param {() => Promise<void>} context.released
 * @param {boolean} context.cors
 * @param {string} [context.type] the media type that the path's ending stands for
 */
export async function send(reply, { request, response, released, cors, type }) {
  const body = toBytes(reply.body);
  const cut = () => {
    request.cut = true;
    response.destroy();
  };
  if (reply.hold) await released();
  if (reply.cut === 'at-once') return cut();

  const mediaType = contentType(reply.body, type);
  const headers = {
    'cache-control': 'no-store',
    'content-length': String(body.length),
    ...(mediaType && { 'content-type': mediaType }),
    ...(cors && { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After' }),
    ...reply.headers,
  };
  const kept = Object.entries(headers).filter(([, value]) => value !== null);
  response.writeHead(reply.status ?? 200, /** @type {Record<string, string>} */ (Object.fromEntries(kept)));

  let sent = 0;
  const until = (/** @type {number} */ end) => {
    if (end > sent) response.write(body.subarray(sent, end));
    sent = Math.max(sent, end);
  };
  if (reply.holdAfter !== undefined) {
    response.flushHeaders();
    until(reply.holdAfter);
    await released();
  }
  if (typeof reply.cut === 'number') {
    // What is written must have left before the connection goes, or nothing of it arrives.
    await new Promise((done) => response.write(body.subarray(sent, /** @type {number} */ (reply.cut)), done));
    return cut();
  }
  if (reply.trickle) {
    const { bytes, every } = reply.trickle;
    while (sent < body.length && !response.destroyed) {
      until(Math.min(sent + bytes, body.length));
      await new Promise((done) => setTimeout(done, every));
    }
  }
  response.end(body.subarray(sent));
}
