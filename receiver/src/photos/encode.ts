/** Photos are never kept as they were sent: decoded, turned upright, made small enough, encoded anew. */

import sharp from 'sharp';
import type { Photo } from '../stories/story.js';

export const MOST_BYTES = 10 * 1024 * 1024;
const MOST_PIXELS = 40_000_000;
const LONGEST_SIDE = 1600;
/** At one time; and how many may wait for their turn. */
const AT_ONCE = 2;
const MOST_WAITING = 32;
const SECONDS = 20;

export type PhotoFault = 'too-large' | 'invalid' | 'busy';

sharp.cache(false);
sharp.concurrency(1);
// Whatever a file says that it is: no SVG, no PDF, no TIFF is ever opened.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

const isPicture = (bytes: Buffer): boolean =>
  bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
  bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')) ||
  (bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP');

let running = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<boolean> {
  if (running < AT_ONCE) {
    running += 1;
    return true;
  }
  if (waiting.length >= MOST_WAITING) return false;
  await new Promise<void>((resolve) => waiting.push(resolve));
  return true;
}

/** The turn passes on without being given up, or nobody has it. */
const pass = (): void => {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
};

async function encode(bytes: Buffer): Promise<Photo | PhotoFault> {
  const open = () =>
    sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true }).timeout({
      seconds: SECONDS,
    });
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata();
    if (width * height > MOST_PIXELS) return 'too-large';
    const { data, info } = await open()
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return 'invalid';
  }
}

/** @param bytes as they were sent */
export async function preparePhoto(bytes: Buffer): Promise<Photo | PhotoFault> {
  if (bytes.length > MOST_BYTES) return 'too-large';
  if (!isPicture(bytes)) return 'invalid';
  if (!(await turn())) return 'busy';
  try {
    return await encode(bytes);
  } finally {
    pass();
  }
}
