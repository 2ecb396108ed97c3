/**
 * A photo as it may leave this device: decoded, upright, of a sensible size, encoded anew, so that
 * nothing of its metadata goes with it, least of all where it was taken.
 */

import { pictureSize } from './picture-size.js';

/** The longer side, in pixels. */
const LONGEST = 2000;
/** A guard against pictures that are made to fill the memory; what any phone takes is made smaller. */
const MOST_PIXELS = 120e6;

/** `empty`: no bytes; `unreadable`: no picture that this browser decodes; `too-large`: over 120 megapixels. */
export type PhotoFault = 'empty' | 'unreadable' | 'too-large';

export interface Photo {
  /** `image/jpeg` */
  readonly blob: Blob;
  /** What is seen of it: a canvas needs no `blob:` address, which a strict policy would refuse. */
  readonly canvas: HTMLCanvasElement;
  /** The chosen file's own name. */
  readonly name: string;
  /** Bytes of the chosen file. */
  readonly before: number;
}

/** Decodes off the main thread, turned upright as its EXIF says. */
async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
}

export async function preparePhoto(file: File): Promise<Photo | PhotoFault> {
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return 'unreadable';
  if (!buffer.byteLength) return 'empty';
  const size = pictureSize(buffer);
  if (!size) return 'unreadable';
  if (size !== 'unknown' && size.width * size.height > MOST_PIXELS) return 'too-large';
  const bitmap = await decode(file);
  if (!bitmap) return 'unreadable';
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const paper = canvas.getContext('2d');
  if (!paper) return 'unreadable';
  // JPEG knows no transparency: what is clear would become black.
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.imageSmoothingQuality = 'high';
  paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  return blob ? { blob, canvas, name: file.name, before: file.size } : 'unreadable';
}
