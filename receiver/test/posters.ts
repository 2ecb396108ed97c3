/** Senders who go on until they are answered, and remember what they were promised. */

import { randomUUID } from 'node:crypto';
import type { Db } from '../src/storage/tables.js';
import { post, storyFields } from './support.js';

export interface Promised {
  readonly title: string;
  readonly id: string;
}

/**
 * Sends stories from `count` senders at once, each one until it is taken, under the same number.
 * @param base asked anew for each try
 * @param promised told of each; the senders stop when it says so
 */
export async function sendUntil(
  count: number,
  base: () => string,
  promised: (story: Promised) => boolean,
  onRefusal: (status: number, headers: Headers) => void = () => undefined,
): Promise<void> {
  let goesOn = true;
  const sender = async () => {
    let title = '';
    let submission_id = '';
    while (goesOn) {
      if (!title) [title, submission_id] = [`Story ${randomUUID()}`, randomUUID()];
      try {
        const response = await post(
          base(),
          storyFields({ title, submission_id }),
          {},
          AbortSignal.timeout(10_000),
        );
        const answer = (await response.json()) as { id: string };
        if (!response.ok) {
          onRefusal(response.status, response.headers);
          continue;
        }
        if (!promised({ title, id: answer.id })) goesOn = false;
        title = '';
      } catch {
        // No answer is no promise: the same again.
        await new Promise(setImmediate);
      }
    }
  };
  await Promise.all(Array.from({ length: count }, sender));
}

/** What was promised and is not there, and what is there twice. */
export function compare(promised: readonly Promised[], kept: readonly { id: string; title: string }[]) {
  const ids = new Map(kept.map(({ id, title }) => [id, title]));
  return {
    lost: promised.filter(({ id, title }) => ids.get(id) !== title).length,
    doubled: kept.length - new Set(kept.map(({ title }) => title)).size,
  };
}

export async function keptIn(db: Db): Promise<{ id: string; title: string }[]> {
  const rows = await db.selectFrom('stories').select(['id', 'original']).execute();
  return rows.map(({ id, original }) => ({
    id,
    title: (JSON.parse(original) as { title: string }).title,
  }));
}
