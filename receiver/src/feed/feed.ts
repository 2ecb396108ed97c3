/** Published stories as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */

import { holdsEmail, maskEmails } from '../stories/mask.js';
import { shownContent, type Story } from '../stories/story.js';
import { publishedStories, type Cursor } from '../storage/stories.js';
import type { Db } from '../storage/tables.js';

const PAGE = 20;

const TITLES: Record<string, string> = {
  en: 'Stories from our community',
  fr: 'Histoires de notre collectivité',
  es: 'Historias de nuestra comunidad',
};

/** `undefined` is left out of JSON. */
const orNothing = (text: string): string | undefined => text || undefined;

/** @param own the sender's address; percent-encoded it is one too */
function safeLink(link: string, own: string): string | undefined {
  let decoded = link;
  try {
    decoded = decodeURIComponent(link);
  } catch {
    // Not all that has a % is encoded.
  }
  return !link || holdsEmail(link, own) || holdsEmail(decoded, own) ? undefined : link;
}

export function toItem(story: Story, publicUrl: string) {
  const content = shownContent(story);
  const { email } = story.original;
  const mask = (text: string) => orNothing(maskEmails(text, email));
  const name = mask(content.name);
  return {
    id: story.id,
    title: mask(content.title),
    content_text: mask(content.story),
    external_url: safeLink(content.link, email),
    image: story.photoSize ? `${publicUrl}/photos/${story.id}.jpg` : undefined,
    date_published: new Date(story.publishedAt ?? story.changedAt).toISOString(),
    language: story.language,
    authors: name ? [{ name }] : undefined,
    _im: {
      person: name,
      place: mask(content.place),
      image_alt: story.photoSize ? mask(content.photo_alt) : undefined,
    },
  };
}

const cursorText = ({ publishedAt, id }: Cursor) => `${publishedAt}.${id}`;

/** @returns nothing where it is none of ours */
export function readCursor(text: string): Cursor | undefined {
  const found = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(text);
  return found ? { publishedAt: Number(found[1]), id: found[2]! } : undefined;
}

export async function feedPage(
  db: Db,
  language: string,
  after: Cursor | undefined,
  publicUrl: string,
): Promise<string> {
  const stories = await publishedStories(db, language, after, PAGE + 1);
  const page = stories.slice(0, PAGE);
  const last = page.at(-1);
  const address = `${publicUrl}/stories.${language}.json`;
  const more = stories.length > PAGE && last?.publishedAt !== undefined;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: TITLES[language.split('-')[0]!] ?? TITLES.en,
    feed_url: address,
    next_url: more
      ? `${address}?after=${cursorText({ publishedAt: last.publishedAt!, id: last.id })}`
      : undefined,
    language,
    items: page.map((story) => toItem(story, publicUrl)),
  });
}
