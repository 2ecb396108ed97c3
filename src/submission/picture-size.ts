/**
 * How large a picture is, from its first bytes: before it is decoded, because decoding a bomb of
 * 300 megapixels takes more than a gigabyte.
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

const tag = (bytes: DataView, at: number, text: string): boolean => {
  if (at + text.length > bytes.byteLength) return false;
  for (let i = 0; i < text.length; i++) if (bytes.getUint8(at + i) !== text.charCodeAt(i)) return false;
  return true;
};

/** https://www.w3.org/TR/png-3/#11IHDR */
const png = (bytes: DataView): Size => ({ width: bytes.getUint32(16), height: bytes.getUint32(20) });

/** The frame header, behind any number of other segments: ITU-T T.81, B.2.2. */
function jpeg(bytes: DataView): Size | undefined {
  for (let at = 2; ;) {
    const marker = bytes.getUint16(at);
    if (marker === 0xffff) at++;
    else if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return { height: bytes.getUint16(at + 5), width: bytes.getUint16(at + 7) };
    else if (marker >> 8 === 0xff) at += 2 + bytes.getUint16(at + 2);
    else return undefined;
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(bytes: DataView): Size | undefined {
  const u24 = (at: number) => bytes.getUint16(at, true) | (bytes.getUint8(at + 2) << 16);
  if (tag(bytes, 12, 'VP8X')) return { width: u24(24) + 1, height: u24(27) + 1 };
  if (tag(bytes, 12, 'VP8 '))
    return { width: bytes.getUint16(26, true) & 0x3fff, height: bytes.getUint16(28, true) & 0x3fff };
  if (!tag(bytes, 12, 'VP8L')) return undefined;
  const bits = bytes.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/**
 * The size of a JPEG, PNG or WebP file, `'unknown'` for HEIC, which only some engines decode.
 * `undefined` for anything else, whatever its name says.
 */
export function pictureSize(buffer: ArrayBuffer): Size | 'unknown' | undefined {
  const bytes = new DataView(buffer);
  try {
    if (tag(bytes, 0, '\x89PNG')) return png(bytes);
    if (tag(bytes, 0, '\xff\xd8\xff')) return jpeg(bytes);
    if (tag(bytes, 0, 'RIFF') && tag(bytes, 8, 'WEBP')) return webp(bytes);
    return tag(bytes, 4, 'ftyphei') || tag(bytes, 4, 'ftypmif1') || tag(bytes, 4, 'ftypmsf1')
      ? 'unknown'
      : undefined;
  } catch {
    // It ends too early.
    return undefined;
  }
}
