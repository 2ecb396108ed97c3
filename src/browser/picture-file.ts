/** The pictures of a card as files: to share, to download, to copy. */

import { within } from './within.js';

/** A name for a file, from the type that its server gave. */
type Naming = (type?: string) => string;

/** Milliseconds after which a picture that has not come is given up. */
const PATIENCE = 10_000;

interface Known {
  readonly loading: Promise<Blob | undefined>;
  /** `undefined` while it loads, `null` where the server does not let pages read it. */
  blob?: Blob | null;
}

const known = new Map<string, Known>();

/** Loads a picture ahead of its use, which has to be quick: a share sheet opens in the click or not at all. */
export function loadPicture(url: string): Known {
  let found = known.get(url);
  if (!found || found.blob === null) {
    const entry: Known = {
      loading: fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' })
        .then((response) => (response.ok ? response.blob() : undefined))
        .catch(() => undefined)
        .then((blob) => {
          entry.blob = blob ?? null;
          return blob;
        }),
    };
    known.set(url, (found = entry));
  }
  return found;
}

const fileOf = (blob: Blob, name: Naming) =>
  new File([blob], name(blob.type || undefined), { type: blob.type });

/** A picture as a file, where it is loaded. */
export function pictureFile(url: string, name: Naming): File | undefined {
  const blob = known.get(url)?.blob;
  return blob ? fileOf(blob, name) : undefined;
}

/** Hands a file to the browser's downloads, under its own name. */
export function save(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Some engines begin to read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Downloads a picture under its name; one that the page may not read is opened in a new tab.
 *
 * @returns whether it was downloaded
 */
export async function download(url: string, name: Naming): Promise<boolean> {
  const blob = await within(PATIENCE, loadPicture(url).loading).catch(() => undefined);
  if (blob) save(fileOf(blob, name));
  else open(url, '_blank', 'noopener,noreferrer');
  return !!blob;
}

/** Puts a picture on the clipboard as a PNG, the one format that is taken there. */
export async function copyPicture(url: string): Promise<boolean> {
  const png = loadPicture(url).loading.then(async (blob) => {
    const bitmap = await createImageBitmap(blob!);
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
    return new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('no PNG')))),
    );
  });
  // Where the clipboard refuses at once nobody waits for it.
  png.catch(() => {});
  try {
    // The promise goes in as it is: the click that allows it is over before the picture is there.
    await within(PATIENCE, navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]));
    return true;
  } catch {
    return false;
  }
}

/** Whether {@link copyPicture} can work at all. */
export const canCopyPicture = (): boolean =>
  'ClipboardItem' in globalThis && !!navigator.clipboard && 'write' in navigator.clipboard;

/**
 * Draws the first frame of the animation that a canvas names in `data-url`, once; what does not
 * load is left blank beside its alternative text.
 */
export function drawStill(canvas: HTMLCanvasElement): void {
  const { dataset } = canvas;
  const url = dataset['url']!;
  if (dataset['drawn'] === url) return;
  dataset['drawn'] = url;
  // The picture before does not stand for this one.
  canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height);
  const image = new Image();
  image.referrerPolicy = 'no-referrer';
  image.onload = () => {
    // Another picture may have been chosen meanwhile.
    if (dataset['drawn'] !== url) return;
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
  };
  image.src = url;
}
