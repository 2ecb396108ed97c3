/** Which post, and which picture of it. */

import type { Post, PostImage, Rendition } from '../toolkit/types.js';

/** The local calendar day, `YYYY-MM-DD`. */
export const localDay = (now = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The posts that may be shown: those valid on a day, and one that is asked for by its id whatever its dates. */
export const postsOn = (posts: readonly Post[], day: string, wanted?: string): readonly Post[] =>
  posts.filter(
    ({ id, validFrom = day, validThrough = day }) =>
      id === wanted || (validFrom <= day && day <= validThrough),
  );

/** The rendition made for a network, else one for all, else the first. */
export const renditionFor = ({ renditions }: PostImage, network: string): Rendition =>
  renditions.find(({ networks }) => networks.includes(network)) ??
  renditions.find(({ networks }) => !networks.length) ??
  renditions[0]!;

/** The last segment of an address. */
export function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').pop()!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** `JPG`, from the type or else the name; `''` where neither tells. */
export const fileFormat = ({ type, url }: Rendition): string =>
  (/\/(\w+)/.exec(type ?? '')?.[1] ?? /\.(\w+)$/.exec(fileName(url))?.[1] ?? '')
    .toUpperCase()
    .replace('JPEG', 'JPG');

/** Whether it may move by itself, so that it has to be started by the visitor (WCAG 2.2.2). */
export const moves = (rendition: Rendition): boolean => !!rendition.still || fileFormat(rendition) === 'GIF';
