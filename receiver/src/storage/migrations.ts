/** The tables' history. A step that has been released is never changed: add another. */

import { sql, type Kysely } from 'kysely';
import { randomBytes } from 'node:crypto';
import { UsageError } from '../config.js';
import type { Tables } from './tables.js';

/** The words of SQL that the two do not share. */
interface Words {
  readonly blob: string;
  readonly integer: string;
}

const STEPS: readonly ((words: Words) => readonly string[])[] = [
  ({ blob, integer }) => [
    `create table stories (
      id text primary key, submission_id text not null unique, digest text not null, likeness text not null,
      language text not null, status text not null, received_at ${integer} not null, changed_at ${integer} not null,
      published_at ${integer}, email text not null, search text not null, original text not null, edited text,
      photo_width integer, photo_height integer)`,
    `create index stories_feed on stories (language, status, published_at, id)`,
    `create index stories_list on stories (status, received_at, id)`,
    `create index stories_email on stories (email)`,
    `create index stories_likeness on stories (likeness)`,
    `create table photos (story_id text primary key, bytes ${blob} not null)`,
    `create table audit (id text primary key, at ${integer} not null, who text not null, action text not null, story_id text)`,
    `create index audit_at on audit (at, id)`,
    `create index audit_story on audit (story_id)`,
    `create table moderators (email text primary key, password text not null, added_at ${integer} not null)`,
    `create table sessions (id text primary key, email text not null, token text not null, expires_at ${integer} not null)`,
    `create table failures (key text primary key, count integer not null, until ${integer} not null)`,
    `create table settings (name text primary key, value text not null)`,
  ],
];

/** What runs once, whoever comes first; the caller holds a lock on the whole. */
async function steps(db: Kysely<Tables>, words: Words, from: number): Promise<void> {
  if (from > STEPS.length)
    throw new UsageError(
      `DATABASE_URL: the database is of a newer receiver (its version is ${from}, ours ${STEPS.length}): update the receiver`,
    );
  for (const step of STEPS.slice(from))
    for (const statement of step(words)) await sql.raw(statement).execute(db);
  if (from === 0)
    await db
      .insertInto('settings')
      .values({ name: 'secret', value: randomBytes(32).toString('hex') })
      .execute();
}

export const VERSION = STEPS.length;

/** The version is in the file's own head. */
export async function migrateSqlite(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (connection) => {
    // Immediate: a second receiver waits here, and finds the work done.
    await sql.raw('begin immediate').execute(connection);
    try {
      const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(connection);
      const from = Number(rows[0]?.user_version ?? 0);
      await steps(connection, { blob: 'blob', integer: 'integer' }, from);
      if (from < VERSION) await sql.raw(`pragma user_version = ${VERSION}`).execute(connection);
      await sql.raw('commit').execute(connection);
    } catch (error) {
      await sql
        .raw('rollback')
        .execute(connection)
        .catch(() => undefined);
      throw error;
    }
  });
}

/** Any number, so long as nothing else in this database uses it. */
const LOCK = 7_390_016;

export async function migratePostgres(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction);
    await sql`create table if not exists receiver_version (version integer not null)`.execute(transaction);
    const { rows } = await sql<{ version: number }>`select version from receiver_version`.execute(
      transaction,
    );
    const from = rows[0]?.version ?? 0;
    await steps(transaction, { blob: 'bytea', integer: 'bigint' }, from);
    if (rows.length === 0)
      await sql`insert into receiver_version values (${sql.lit(VERSION)})`.execute(transaction);
    else if (from < VERSION)
      await sql`update receiver_version set version = ${sql.lit(VERSION)}`.execute(transaction);
  });
}
