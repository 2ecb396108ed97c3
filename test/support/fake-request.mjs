// What the fake server keeps of a request.

/**
 * @typedef {object} FakeRequest
 * @property {string} method
 * @property {string} path inside the test's own space
 * @property {string} query with its `?`, or empty
 * @property {string} host which origin was asked, as its `Host` header says
 * @property {Record<string, string>} headers names in lower case
 * @property {string} text the body
 * @property {Record<string, string | FakeFile>} fields of a form: its values, and its files
 * @property {boolean} aborted the client went away before it had the whole answer
 * @property {boolean} cut the server did
 */

/** @typedef {{filename: string, type: string, size: number, base64: string}} FakeFile */

/** @param {Buffer} body @param {string} type */
async function readFields(body, type) {
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) return {};
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  /** @type {Record<string, string | FakeFile>} */
  const fields = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else {
      const base64 = Buffer.from(await value.arrayBuffer()).toString('base64');
      fields[name] = { filename: value.name, type: value.type, size: value.size, base64 };
    }
  }
  return fields;
}

/**
 * @param {import('node:http').IncomingMessage} incoming
 * @param {string} path
 * @returns {Promise<FakeRequest>}
 */
export async function readRequest(incoming, path) {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const headers = /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
  );
  return {
    method: incoming.method ?? 'GET',
    path,
    query: new URL(incoming.url ?? '/', 'http://fake').search,
    host: headers.host ?? '',
    headers,
    text: body.toString('utf8'),
    // A body that is no form after all is still a request that the test wants to see.
    fields: await readFields(body, headers['content-type'] ?? '').catch(() => ({})),
    aborted: false,
    cut: false,
  };
}
