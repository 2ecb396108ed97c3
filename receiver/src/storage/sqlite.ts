/** A SQLite file: write-ahead log, and a sync of the disk before every commit returns. */

import Database from 'libsql';
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Tables } from './tables.js';

/** Milliseconds: the whole process waits, so it waits little; a write that was too late is tried again. */
const BUSY_MS = 100;

export function openSqlite(file: string): Kysely<Tables> {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new Database(file);
  try {
    database.exec(`pragma busy_timeout = ${BUSY_MS}`);
    database.exec('pragma journal_mode = wal');
    // On every open: whatever was set before, a WAL file opens at less.
    database.exec('pragma synchronous = full');
    // What is deleted is overwritten, not only forgotten.
    database.exec('pragma secure_delete = on');
    database.exec('pragma foreign_keys = on');
  } catch (error) {
    database.close();
    throw error;
  }
  return new Kysely<Tables>({
    dialect: new SqliteDialect({ database: database as unknown as SqliteDatabase }),
  });
}

/** Somebody else is writing: nothing is wrong. */
export const isBusy = (error: unknown): boolean =>
  /SQLITE_BUSY|SQLITE_LOCKED|database is locked/i.test(
    `${(error as { code?: unknown }).code} ${(error as Error).message}`,
  );
