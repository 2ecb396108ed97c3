/**
 * Keeps new stories. Those that arrive while a commit is under way go into the next one together (group commit): one
 * sync of the disk for all, and nobody is answered before it.
 */

import { fold } from '../stories/text.js';
import type { NewStory } from '../stories/story.js';
import { whenFree, type Storage } from './open.js';
import type { StoriesTable, Tables } from './tables.js';
import type { Transaction } from 'kysely';

/** `stored`: new; `same`: was there; `conflict`: other content under that `submission_id`. */
export type Kept = 'stored' | 'same' | 'conflict';

interface Waiting {
  readonly story: NewStory;
  readonly resolve: (kept: Kept) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_ROWS = 64;
const MOST_BYTES = 8 * 1024 * 1024;
/** Beyond, memory would grow: the sender is asked to come back. */
const MOST_WAITING = 2000;

export class Busy extends Error {}

const rowOf = ({ id, submissionId, digest, likeness, language, content, photo, receivedAt }: NewStory) =>
  ({
    id,
    submission_id: submissionId,
    digest,
    likeness,
    language,
    status: 'waiting',
    received_at: receivedAt,
    changed_at: receivedAt,
    published_at: null,
    email: content.email.toLowerCase(),
    search: fold([content.title, content.name, content.place, content.email, content.story].join(' ')),
    original: JSON.stringify(content),
    edited: null,
    photo_width: photo?.width ?? null,
    photo_height: photo?.height ?? null,
  }) satisfies StoriesTable;

/** Writes some in one transaction; gives the ids of those that were new. */
async function insert(transaction: Transaction<Tables>, stories: readonly NewStory[]): Promise<Set<string>> {
  const added = await transaction
    .insertInto('stories')
    .values(stories.map(rowOf))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  const ids = new Set(added.map(({ id }) => id));
  const photos = stories.flatMap(({ id, photo }) =>
    photo && ids.has(id) ? [{ story_id: id, bytes: photo.bytes }] : [],
  );
  if (photos.length) await transaction.insertInto('photos').values(photos).execute();
  return ids;
}

export function createKeeper({ db, kind }: Storage): (story: NewStory) => Promise<Kept> {
  const queue: Waiting[] = [];
  const writersMost = kind === 'sqlite' ? 1 : 4;
  let writers = 0;

  const take = (): Waiting[] => {
    const batch: Waiting[] = [];
    const ids = new Set<string>();
    let bytes = 0;
    while (queue.length && batch.length < MOST_ROWS && bytes < MOST_BYTES) {
      // Of a double in the queue, the second one has the next turn.
      if (ids.has(queue[0]!.story.id)) break;
      const next = queue.shift()!;
      ids.add(next.story.id);
      bytes += next.story.photo?.bytes.length ?? 0;
      batch.push(next);
    }
    // In one order everywhere, so that two receivers do not wait for each other.
    return batch.sort((a, b) => (a.story.id < b.story.id ? -1 : 1));
  };

  const write = async (batch: readonly Waiting[]): Promise<void> => {
    const stories = batch.map(({ story }) => story);
    const added = await whenFree(() =>
      db.transaction().execute((transaction) => insert(transaction, stories)),
    );
    const others = batch.filter(({ story }) => !added.has(story.id));
    const known = others.length
      ? await db
          .selectFrom('stories')
          .select(['id', 'digest'])
          .where(
            'id',
            'in',
            others.map(({ story }) => story.id),
          )
          .execute()
      : [];
    const digests = new Map(known.map(({ id, digest }) => [id, digest]));
    for (const { story, resolve } of batch) {
      if (added.has(story.id)) resolve('stored');
      else resolve(digests.get(story.id) === story.digest ? 'same' : 'conflict');
    }
  };

  const work = async (): Promise<void> => {
    writers += 1;
    while (queue.length) {
      const batch = take();
      try {
        await write(batch);
      } catch (error) {
        // One of many may be at fault: each has a try of its own.
        const again = batch.length > 1 && !(error as { code?: string }).code?.startsWith('ECONN');
        for (const entry of batch) {
          if (again) await write([entry]).catch(entry.reject);
          else entry.reject(error);
        }
      }
    }
    writers -= 1;
  };

  return (story) =>
    new Promise((resolve, reject) => {
      if (queue.length >= MOST_WAITING) return reject(new Busy('too many stories wait'));
      queue.push({ story, resolve, reject });
      // After this turn: what else has arrived goes with it.
      if (writers < writersMost) setImmediate(() => writers < writersMost && void work());
    });
}
