/** Stories as they are read, changed and deleted. */

import { randomUUID } from 'node:crypto';
import type { Content, Status, Story } from '../stories/story.js';
import { fold } from '../stories/text.js';
import { whenFree, type Storage } from './open.js';
import type { Db, StoriesTable } from './tables.js';

export const toStory = (row: StoriesTable): Story => ({
  id: row.id,
  language: row.language,
  status: row.status as Status,
  receivedAt: row.received_at,
  changedAt: row.changed_at,
  publishedAt: row.published_at ?? undefined,
  likeness: row.likeness,
  original: JSON.parse(row.original) as Content,
  edited: row.edited === null ? undefined : (JSON.parse(row.edited) as Content),
  photoSize: row.photo_width === null ? undefined : { width: row.photo_width, height: row.photo_height ?? 0 },
});

/** Where a page of the feed begins: after this one. */
export interface Cursor {
  readonly publishedAt: number;
  readonly id: string;
}

export async function publishedStories(
  db: Db,
  language: string,
  after: Cursor | undefined,
  limit: number,
): Promise<Story[]> {
  let query = db
    .selectFrom('stories')
    .selectAll()
    .where('language', '=', language)
    .where('status', '=', 'published');
  // By key, not by number: what is published or withdrawn meanwhile moves nothing to another page.
  if (after)
    query = query.where(({ eb, or, and }) =>
      or([
        eb('published_at', '<', after.publishedAt),
        and([eb('published_at', '=', after.publishedAt), eb('id', '<', after.id)]),
      ]),
    );
  const rows = await query.orderBy('published_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toStory);
}

export async function findStory(db: Db, id: string): Promise<Story | undefined> {
  const row = await db
    .selectFrom('stories')
    .selectAll()
    .where('id', '=', id)
    .where('status', '<>', 'deleted')
    .executeTakeFirst();
  return row && toStory(row);
}

export async function findPhoto(db: Db, id: string, published: boolean): Promise<Buffer | undefined> {
  let query = db
    .selectFrom('photos')
    .innerJoin('stories', 'stories.id', 'photos.story_id')
    .select('photos.bytes')
    .where('stories.id', '=', id);
  if (published) query = query.where('stories.status', '=', 'published');
  const row = await query.executeTakeFirst();
  // libsql gives an ArrayBuffer, pg a Buffer.
  return row && Buffer.from(row.bytes as unknown as ArrayBuffer);
}

const auditRow = (who: string, action: string, storyId: string | null) => ({
  id: randomUUID(),
  at: Date.now(),
  who,
  action,
  story_id: storyId,
});

export const note = async (db: Db, who: string, action: string, storyId?: string): Promise<void> => {
  await whenFree(() =>
    db
      .insertInto('audit')
      .values(auditRow(who, action, storyId ?? null))
      .execute(),
  );
};

export interface Change {
  readonly id: string;
  readonly who: string;
  readonly action: string;
  /** In which of these it must be, or nothing happens. */
  readonly from: readonly Status[];
  readonly to: Status | 'deleted';
  /** A new version of the text. */
  readonly edited?: Content;
  /** Only if nobody else has changed it since. */
  readonly ifChangedAt?: number;
}

const EMPTIED = {
  likeness: '',
  email: '',
  search: '',
  original: '{}',
  edited: null,
  photo_width: null,
  photo_height: null,
  published_at: null,
};

/** Changes a story and notes who did, both or neither. @returns whether it was as expected */
export const changeStory = ({ db }: Pick<Storage, 'db'>, change: Change): Promise<boolean> =>
  whenFree(() =>
    db.transaction().execute(async (transaction) => {
      const now = Date.now();
      const { edited, to } = change;
      let query = transaction
        .updateTable('stories')
        .set({
          status: to,
          changed_at: now,
          ...(to === 'published' && { published_at: now }),
          ...(edited && {
            edited: JSON.stringify(edited),
            search: fold([edited.title, edited.name, edited.place, edited.email, edited.story].join(' ')),
          }),
          ...(to === 'deleted' && EMPTIED),
        })
        .where('id', '=', change.id)
        .where('status', 'in', change.from as string[]);
      if (change.ifChangedAt !== undefined) query = query.where('changed_at', '=', change.ifChangedAt);
      const { numUpdatedRows } = await query.executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      if (to === 'deleted')
        await transaction.deleteFrom('photos').where('story_id', '=', change.id).execute();
      await transaction
        .insertInto('audit')
        .values(auditRow(change.who, change.action, change.id))
        .execute();
      return true;
    }),
  );
