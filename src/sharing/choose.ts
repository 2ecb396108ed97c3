/** Which post, and which picture of it. */

import type { Post, PostImage, Rendition } from '../toolkit/types.js';

/** The local calendar day, `YYYY-MM-DD`. */
export const localDay = (now = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The posts that may be shown: those valid on a day, and those asked for by their ids whatever their dates. */
export const postsOn = (
  posts: readonly Post[],
  day: string,
  wanted: readonly (string | undefined)[] = [],
): readonly Post[] =>
  posts.filter(
    ({ id, validFrom = day, validThrough = day }) =>
      wanted.includes(id) || (validFrom <= day && day <= validThrough),
  );

/** The rendition made for a network, else one for all, else the first. */
export const renditionFor = ({ renditions }: PostImage, network: string): Rendition =>
  renditions.find(({ networks }) => networks.includes(network)) ??
  renditions.find(({ networks }) => !networks.length) ??
  renditions[0]!;

const PICTURE = /\.(avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** The last segment of an address. */
function lastSegment(url: string): string {
  const name = new URL(url).pathname.split('/').pop()!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** `JPG`, from the type or else the name; `''` where neither tells. */
export const fileFormat = ({ type, url }: Pick<Rendition, 'type' | 'url'>): string =>
  (/^image\/(\w+)/.exec(type ?? '')?.[1] ?? PICTURE.exec(lastSegment(url))?.[1] ?? '')
    .toUpperCase()
    .replace('JPEG', 'JPG');

/**
 * The file name of a picture: that of its address, or, where that names a program or nothing
 * (`getimage.ashx?id=3`, `…/`), one from the title and the type.
 *
 * @param type that the server gave, where the feed names none
 */
export function fileName(
  { url, type }: Pick<Rendition, 'type' | 'url'>,
  title: string,
  served = type,
): string {
  const last = lastSegment(url);
  if (PICTURE.test(last)) return last;
  const name = (last.includes('.') ? '' : last) || title;
  const format = fileFormat({ url, type: type ?? served }).toLowerCase();
  // What no file system takes, and what would hide the file.
  const safe = name.replace(/[\s\p{Cc}"*/:<>?\\|]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '');
  return `${safe || 'picture'}${format && `.${format}`}`;
}

/** Whether it may move by itself, so that it has to be started by the visitor (WCAG 2.2.2). */
export const moves = (rendition: Rendition): boolean => !!rendition.still || fileFormat(rendition) === 'GIF';
