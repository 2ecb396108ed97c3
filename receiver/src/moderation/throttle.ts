/** Wrong passwords cost time: by account and by address, on every receiver of the database. */

import { createHmac } from 'node:crypto';
import { whenFree, type Storage } from '../storage/open.js';

const WINDOW_MS = 15 * 60_000;
/** Tries in a quarter of an hour. Behind one address sits a whole town hall. */
const MOST = { account: 5, address: 20 } as const;

type Kind = keyof typeof MOST;

const keyOf = ({ secret }: Storage, kind: Kind, value: string) =>
  `${kind} ${createHmac('sha256', secret).update(value).digest('base64url')}`;

/**
 * Counts a try before it is made, so that many at once count too.
 * @returns 0 where it may be made, else the seconds to wait
 */
export async function countTry(storage: Storage, kind: Kind, value: string): Promise<number> {
  const key = keyOf(storage, kind, value);
  const now = Date.now();
  const row = await whenFree(() =>
    storage.db
      .insertInto('failures')
      .values({ key, count: 1, until: now + WINDOW_MS })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => ({
          count: eb
            .case()
            .when('failures.until', '<=', now)
            .then(1)
            .else(eb('failures.count', '+', 1))
            .end(),
          until: eb
            .case()
            .when('failures.until', '<=', now)
            .then(now + WINDOW_MS)
            .else(eb.ref('failures.until'))
            .end(),
        })),
      )
      .returning(['count', 'until'])
      .executeTakeFirstOrThrow(),
  );
  return row.count <= MOST[kind] ? 0 : Math.max(1, Math.ceil((row.until - now) / 1000));
}

/** After the right password: the account begins anew, the address gets its try back. */
export async function forgiveTries(storage: Storage, account: string, address: string): Promise<void> {
  const { db } = storage;
  await whenFree(() =>
    db
      .deleteFrom('failures')
      .where('key', '=', keyOf(storage, 'account', account))
      .execute(),
  );
  await whenFree(() =>
    db
      .updateTable('failures')
      .set((eb) => ({ count: eb('count', '-', 1) }))
      .where('key', '=', keyOf(storage, 'address', address))
      .where('count', '>', 0)
      .execute(),
  );
}
