/** Reads a `multipart/form-data` body that is in memory whole (RFC 7578, as browsers write it). */

export interface Part {
  readonly name: string;
  /** Present where a file was sent, empty where none was chosen. */
  readonly filename: string | undefined;
  readonly bytes: Buffer;
}

/** More is no form of ours. */
const MOST_PARTS = 300;
const LONGEST_HEAD = 16_384;

/** The boundary in a `Content-Type`, or nothing. */
export function boundaryOf(contentType: string): string | undefined {
  const found = /;\s*boundary=(?:"((?:[^"\\]|\\.){1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** Browsers write `"` as `%22` and line breaks as `%0D%0A` in names; others escape with a backslash. */
const unescape = (text: string) => text.replace(/\\(["\\])/g, '$1').replace(/%22/g, '"');

const parameter = (header: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]*))`, 'i').exec(header);
  return found ? unescape(found[1] ?? found[2] ?? '') : undefined;
};

function readHead(head: string): { name: string; filename: string | undefined } | undefined {
  const line = head.split('\r\n').find((each) => /^content-disposition\s*:/i.test(each));
  if (!line || !/^content-disposition\s*:\s*form-data\s*(;|$)/i.test(line)) return undefined;
  const name = parameter(line, 'name');
  return name === undefined ? undefined : { name, filename: parameter(line, 'filename') };
}

/** The parts in their order, or nothing where the body is no such form, or one that was cut off. */
export function readMultipart(body: Buffer, boundary: string): Part[] | undefined {
  const line = Buffer.from(`--${boundary}`);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const parts: Part[] = [];
  let at = body.indexOf(line);
  // Before the first boundary there may be a preamble, in a line of its own.
  if (at < 0 || (at > 0 && body.subarray(at - 2, at).toString('latin1') !== '\r\n')) return undefined;
  at += line.length;
  for (;;) {
    if (body[at] === 0x2d && body[at + 1] === 0x2d) return parts;
    while (body[at] === 0x20 || body[at] === 0x09) at += 1;
    if (body[at] !== 0x0d || body[at + 1] !== 0x0a) return undefined;
    // From the line break before the head, so that an empty head is found too.
    const headEnd = body.indexOf('\r\n\r\n', at);
    if (headEnd < 0 || headEnd - at > LONGEST_HEAD || parts.length >= MOST_PARTS) return undefined;
    const head = readHead(body.subarray(at + 2, Math.max(at + 2, headEnd)).toString('utf8'));
    const start = headEnd + 4;
    // An empty part's delimiter begins with the line break that ends its head.
    const end = body.indexOf(delimiter, start - 2);
    if (!head || end < 0) return undefined;
    parts.push({ ...head, bytes: body.subarray(start, Math.max(start, end)) });
    at = end + delimiter.length;
  }
}
