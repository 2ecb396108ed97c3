/** Opens the database that the settings name, and brings its tables up to date. */

import type { Config } from '../config.js';
import { UsageError } from '../config.js';
import { migratePostgres, migrateSqlite } from './migrations.js';
import { openPostgres } from './postgres.js';
import { isBusy, openSqlite } from './sqlite.js';
import type { Db } from './tables.js';

export interface Storage {
  readonly db: Db;
  readonly kind: 'sqlite' | 'postgres';
  /** Known to every receiver of this database, and to nobody else. */
  readonly secret: string;
  close(): Promise<void>;
}

/** How long another's write is waited for. */
const PATIENCE_MS = 10_000;

/** Does it again while somebody else writes to the file; the event loop goes on meanwhile. */
export async function whenFree<T>(work: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    }
  }
}

const reasonOf = (error: unknown): string => {
  const { message, code, errors } = error as Error & { code?: string; errors?: Error[] };
  return (message || errors?.[0]?.message || code || String(error)).split('\n')[0]!;
};

/** Without a password in it. */
const nameOf = (database: Config['database']): string => {
  if ('sqlite' in database) return `the file ${database.sqlite}`;
  const url = new URL(database.postgres);
  return `PostgreSQL at ${url.host || 'this machine'}${url.pathname}`;
};

/** @throws UsageError where it cannot be opened */
export async function openStorage(
  database: Config['database'],
  onError: (error: Error) => void = () => undefined,
): Promise<Storage> {
  let db: Db | undefined;
  try {
    if ('sqlite' in database) {
      const opened = await whenFree(() => Promise.resolve().then(() => openSqlite(database.sqlite)));
      db = opened;
      await whenFree(() => migrateSqlite(opened));
    } else {
      db = openPostgres(database.postgres, onError);
      await migratePostgres(db);
    }
    const row = await db
      .selectFrom('settings')
      .select('value')
      .where('name', '=', 'secret')
      .executeTakeFirst();
    const opened = db;
    return {
      db,
      kind: 'sqlite' in database ? 'sqlite' : 'postgres',
      secret: row!.value,
      close: () => opened.destroy(),
    };
  } catch (error) {
    await db?.destroy().catch(() => undefined);
    if (error instanceof UsageError) throw error;
    throw new UsageError(`DATABASE_URL: ${nameOf(database)} could not be opened: ${reasonOf(error)}`);
  }
}
