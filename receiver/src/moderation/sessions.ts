/** Who is signed in: kept in the database, so that it holds on every receiver. */

import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { whenFree, type Storage } from '../storage/open.js';

const HOURS_12 = 12 * 3_600_000;

export interface Session {
  readonly email: string;
  /** In a hidden field of every form. */
  readonly token: string;
}

const newValue = () => randomBytes(32).toString('base64url');
const idOf = (value: string) => createHash('sha256').update(value).digest('base64url');

export const sameText = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

/** @returns the cookie's value */
export async function openSession({ db }: Storage, email: string): Promise<string> {
  const value = newValue();
  const row = { id: idOf(value), email, token: newValue(), expires_at: Date.now() + HOURS_12 };
  await whenFree(() => db.insertInto('sessions').values(row).execute());
  return value;
}

export async function findSession({ db }: Storage, value: string | undefined): Promise<Session | undefined> {
  if (!value) return undefined;
  return db
    .selectFrom('sessions')
    .innerJoin('moderators', 'moderators.email', 'sessions.email')
    .select(['sessions.email', 'sessions.token'])
    .where('sessions.id', '=', idOf(value))
    .where('sessions.expires_at', '>', Date.now())
    .executeTakeFirst();
}

export async function closeSession({ db }: Storage, value: string): Promise<void> {
  await whenFree(() => db.deleteFrom('sessions').where('id', '=', idOf(value)).execute());
}

/** Before anybody is signed in, the form is tied to a cookie of its own. */
export const newVisit = newValue;
export const visitToken = ({ secret }: Storage, visit: string): string =>
  createHmac('sha256', secret).update(`visit ${visit}`).digest('base64url');
