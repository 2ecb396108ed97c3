/** Deletes what was rejected or withdrawn long enough ago. */

import { sql } from 'kysely';
import type { Storage } from '../storage/open.js';
import { changeStory } from '../storage/stories.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const AT_A_TIME = 100;

/** Old pages of the log would keep what was deleted. */
export async function forget({ db, kind }: Storage): Promise<void> {
  if (kind === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => undefined);
}

/** @returns how many were deleted */
export async function deleteExpired(storage: Storage, days: number, now = Date.now()): Promise<number> {
  let deleted = 0;
  for (;;) {
    const rows = await storage.db
      .selectFrom('stories')
      .select(['id', 'changed_at'])
      .where('status', 'in', ['rejected', 'withdrawn'])
      .where('changed_at', '<=', now - days * DAY_MS)
      .limit(AT_A_TIME)
      .execute();
    for (const { id, changed_at } of rows) {
      const from = ['rejected', 'withdrawn'] as const;
      const change = {
        id,
        who: 'receiver',
        action: 'expire',
        from,
        to: 'deleted',
        ifChangedAt: changed_at,
      } as const;
      if (await changeStory(storage, change)) deleted += 1;
    }
    if (rows.length < AT_A_TIME) break;
  }
  const { db } = storage;
  await db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
  await db
    .deleteFrom('failures')
    .where('until', '<=', now - DAY_MS)
    .execute();
  if (deleted) await forget(storage);
  return deleted;
}

/** Looks at once, and then every hour. @returns how to end it */
export function keepDeleting(storage: Storage, days: number, onError: (error: unknown) => void): () => void {
  const look = () => void deleteExpired(storage, days).catch(onError);
  look();
  const timer = setInterval(look, HOUR_MS);
  return () => clearInterval(timer);
}
