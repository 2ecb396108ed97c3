/** `export FILE [EMAIL]`: everything that is kept, as JSON Lines; of one sender where an address is given. */

import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { UsageError, type Config } from '../config.js';
import { openStorage, type Storage } from '../storage/open.js';
import { findPhoto, toStory } from '../storage/stories.js';

const AT_A_TIME = 100;
const iso = (time: number | null | undefined) => (time == null ? undefined : new Date(time).toISOString());

async function* storyLines({ db }: Storage, email: string | undefined): AsyncGenerator<object> {
  let after = '';
  for (;;) {
    let query = db.selectFrom('stories').selectAll().where('id', '>', after).where('status', '<>', 'deleted');
    if (email !== undefined) query = query.where('email', '=', email);
    const rows = await query.orderBy('id').limit(AT_A_TIME).execute();
    for (const row of rows) {
      const story = toStory(row);
      const photo = story.photoSize && (await findPhoto(db, story.id, false));
      yield {
        type: 'story',
        id: story.id,
        submission_id: row.submission_id,
        status: story.status,
        language: story.language,
        received: iso(story.receivedAt),
        changed: iso(story.changedAt),
        published: iso(story.publishedAt),
        original: story.original,
        edited: story.edited ?? null,
        photo: photo && { type: 'image/jpeg', ...story.photoSize, base64: photo.toString('base64') },
      };
    }
    if (rows.length < AT_A_TIME) return;
    after = rows.at(-1)!.id;
  }
}

async function* auditLines({ db }: Storage, email: string | undefined): AsyncGenerator<object> {
  let last = { at: 0, id: '' };
  for (;;) {
    let query = db
      .selectFrom('audit')
      .selectAll()
      .where(({ eb, or, and }) =>
        or([eb('at', '>', last.at), and([eb('at', '=', last.at), eb('id', '>', last.id)])]),
      );
    if (email !== undefined)
      query = query.where('story_id', 'in', (eb) =>
        eb.selectFrom('stories').select('stories.id').where('email', '=', email),
      );
    const rows = await query.orderBy('at').orderBy('id').limit(AT_A_TIME).execute();
    for (const { at, who, action, story_id } of rows)
      yield { type: 'audit', ...(story_id !== null && { id: story_id }), at: iso(at), who, action };
    if (rows.length < AT_A_TIME) return;
    last = rows.at(-1)!;
  }
}

export async function exportStories(database: Config['database'], args: readonly string[]): Promise<void> {
  const [name, address, ...more] = args;
  if (!name || more.length) throw new UsageError('Expected is "export FILE" or "export FILE EMAIL"');
  const file = path.resolve(process.env.INIT_CWD ?? '', name);
  const email = address?.trim().normalize('NFC').toLowerCase();
  const storage = await openStorage(database);
  // Whole or not at all; for nobody else's eyes.
  const unfinished = `${file}.part-${process.pid}`;
  try {
    const out = await open(unfinished, 'w', 0o600);
    try {
      for (const lines of [storyLines(storage, email), auditLines(storage, email)])
        for await (const line of lines) await out.write(`${JSON.stringify(line)}\n`);
      await out.sync();
    } finally {
      await out.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code, message } = error as Error & { code?: string };
    throw new UsageError(`${name} could not be written: ${code ?? message.split('\n')[0]}`);
  } finally {
    await storage.close();
  }
}
