/** What the moderators' pages read. */

import { sql } from 'kysely';
import { STATUSES, type Status, type Story } from '../stories/story.js';
import { fold } from '../stories/text.js';
import { toStory } from '../storage/stories.js';
import type { AuditTable, Db } from '../storage/tables.js';

const PAGE = 25;
const EVENTS = 100;

export async function counts(db: Db): Promise<Record<Status, number>> {
  const rows = await db
    .selectFrom('stories')
    .select(['status', (eb) => eb.fn.countAll().as('count')])
    .groupBy('status')
    .execute();
  const found = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  return Object.fromEntries(STATUSES.map((status) => [status, found.get(status) ?? 0])) as Record<
    Status,
    number
  >;
}

export interface Listed {
  readonly stories: readonly Story[];
  /** Where the next page begins. */
  readonly next: string | undefined;
}

/** The oldest waiting first, so that nobody waits for ever; of the others the newest. */
export async function list(db: Db, status: Status, words: string, after: string): Promise<Listed> {
  const oldestFirst = status === 'waiting';
  let query = db.selectFrom('stories').selectAll().where('status', '=', status);
  for (const word of fold(words).split(' ').filter(Boolean).slice(0, 8)) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where(sql<boolean>`search like ${pattern} escape '\\'`);
  }
  const [, time, id] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(after) ?? [];
  const column = oldestFirst ? 'received_at' : 'changed_at';
  const than = oldestFirst ? '>' : '<';
  if (time && id)
    query = query.where(({ eb, or, and }) =>
      or([eb(column, than, Number(time)), and([eb(column, '=', Number(time)), eb('id', than, id)])]),
    );
  const order = oldestFirst ? 'asc' : 'desc';
  const rows = await query
    .orderBy(column, order)
    .orderBy('id', order)
    .limit(PAGE + 1)
    .execute();
  const last = rows[PAGE - 1];
  return {
    stories: rows.slice(0, PAGE).map(toStory),
    next: rows.length > PAGE && last ? `${last[column]}.${last.id}` : undefined,
  };
}

export async function doubles(db: Db, story: Story): Promise<number> {
  const row = await db
    .selectFrom('stories')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('likeness', '=', story.likeness)
    .where('id', '<>', story.id)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

export type Event = AuditTable & { readonly isThere: boolean };

export async function events(db: Db, storyId?: string): Promise<Event[]> {
  let query = db
    .selectFrom('audit')
    .leftJoin('stories', (join) =>
      join.onRef('stories.id', '=', 'audit.story_id').on('stories.status', '<>', 'deleted'),
    )
    .selectAll('audit')
    .select('stories.id as there');
  if (storyId) query = query.where('audit.story_id', '=', storyId);
  const rows = await query.orderBy('audit.at', 'desc').orderBy('audit.id', 'desc').limit(EVENTS).execute();
  return rows.map(({ there, ...row }) => ({ ...row, isThere: there !== null }));
}
