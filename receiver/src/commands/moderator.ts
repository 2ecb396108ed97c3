/** `moderator add|list|remove`: who may sign in. Works while receivers run. */

import { hashPassword } from '../moderation/passwords.js';
import { UsageError, type Config } from '../config.js';
import { openStorage, whenFree, type Storage } from '../storage/open.js';
import { note } from '../storage/stories.js';
import { isEmail } from '../stories/fields.js';
import { lengthOf } from '../stories/text.js';

const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 1000;

/** The first line of standard input. */
async function readLine(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Password (12 characters or more; it is shown): ');
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    text += chunk as string;
    if (text.includes('\n') || text.length > 10_000) break;
  }
  process.stdin.destroy();
  return text.split(/\r?\n/)[0] ?? '';
}

export const normalizeEmail = (text: string): string => text.trim().normalize('NFC').toLowerCase();

/** An address added again gets the new password; its sessions end. */
export async function addModerator({ db }: Storage, email: string, password: string): Promise<void> {
  const hash = await hashPassword(password);
  await whenFree(() =>
    db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('moderators')
        .values({ email, password: hash, added_at: Date.now() })
        .onConflict((conflict) => conflict.column('email').doUpdateSet({ password: hash }))
        .execute();
      await transaction.deleteFrom('sessions').where('email', '=', email).execute();
    }),
  );
  await note(db, email, 'moderator-add');
}

/** Only where nobody may sign in yet. @returns whether it was so */
export async function addFirstModerator(storage: Storage, email: string, password: string): Promise<boolean> {
  if (await storage.db.selectFrom('moderators').select('email').limit(1).executeTakeFirst()) return false;
  await addModerator(storage, email, password);
  return true;
}

async function removeModerator({ db }: Storage, email: string): Promise<void> {
  const removed = await whenFree(() =>
    db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('sessions').where('email', '=', email).execute();
      return transaction.deleteFrom('moderators').where('email', '=', email).executeTakeFirst();
    }),
  );
  if (removed.numDeletedRows === 0n) throw new UsageError(`${email} is no moderator`);
  await note(db, email, 'moderator-remove');
}

export async function moderatorCommand(
  database: Config['database'],
  [action, address, ...more]: readonly string[],
): Promise<void> {
  const isList = action === 'list';
  if (!['add', 'list', 'remove'].includes(action ?? '') || more.length || isList !== (address === undefined))
    throw new UsageError('Expected is "moderator add EMAIL", "moderator list" or "moderator remove EMAIL"');
  const email = normalizeEmail(address ?? '');
  if (action === 'add' && (!isEmail(email) || email.length > 254))
    throw new UsageError(`${address} is no email address`);
  const password = action === 'add' ? await readLine() : '';
  if (action === 'add' && lengthOf(password.normalize('NFC')) < SHORTEST_PASSWORD)
    throw new UsageError(
      `The password is too short: it takes ${SHORTEST_PASSWORD} characters or more, on standard input`,
    );
  if (password.length > LONGEST_PASSWORD) throw new UsageError('The password is too long');

  const storage = await openStorage(database);
  try {
    if (action === 'add') await addModerator(storage, email, password);
    else if (action === 'remove') await removeModerator(storage, email);
    else {
      const rows = await storage.db.selectFrom('moderators').select('email').orderBy('email').execute();
      for (const row of rows) console.log(row.email);
    }
  } finally {
    await storage.close();
  }
}
