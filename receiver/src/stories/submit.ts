/** From a form to a story that is kept: once, whatever is sent again, by whomever, to whichever receiver. */

import { createHash, createHmac, randomUUID } from 'node:crypto';
import { preparePhoto } from '../photos/encode.js';
import type { FieldError } from '../http/problem.js';
import type { Kept } from '../storage/keep.js';
import { isTrapped, readStory, validSubmissionId, type Form, type Sent } from './read-story.js';
import type { NewStory } from './story.js';
import { fold } from './text.js';
import { detailOf } from './words.js';

export type Answer =
  | { readonly id: string; readonly isNew: boolean }
  | { readonly errors: readonly FieldError[] }
  | 'conflict'
  | 'busy';

export interface Submitter {
  readonly languages: readonly string[];
  readonly secret: string;
  readonly keep: (story: NewStory) => Promise<Kept>;
}

/** Always the same for a submission, and not to be guessed from it. */
function idFor(secret: string, submissionId: string): string {
  const bytes = createHmac('sha256', secret).update(`story ${submissionId}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Keyed: what is left of a deleted story tells nobody what it was. */
function digestOf(secret: string, { language, content, photo }: Sent): string {
  const hash = createHmac('sha256', secret).update(JSON.stringify([language, content]));
  if (photo) hash.update(createHash('sha256').update(photo).digest());
  return hash.digest('hex');
}

export async function submit(form: Form, { languages, secret, keep }: Submitter): Promise<Answer> {
  if (isTrapped(form)) {
    const submissionId = validSubmissionId(form);
    return { id: submissionId ? idFor(secret, submissionId) : randomUUID(), isNew: true };
  }
  const sent = readStory(form, languages);
  if (!('submissionId' in sent)) return { errors: sent };
  const { submissionId, language, content } = sent;
  const photo = sent.photo && (await preparePhoto(sent.photo));
  if (photo === 'busy') return 'busy';
  if (typeof photo === 'string')
    return { errors: [{ field: 'photo', code: photo, detail: detailOf(language, 'photo', photo) }] };
  const kept = await keep({
    id: idFor(secret, submissionId),
    submissionId,
    language,
    digest: digestOf(secret, sent),
    likeness: createHmac('sha256', secret).update(fold(content.story)).digest('hex'),
    content,
    photo,
    receivedAt: Date.now(),
  });
  if (kept === 'conflict') return 'conflict';
  return { id: idFor(secret, submissionId), isNew: kept === 'stored' };
}
