import { fieldOf, type FieldName, type Values } from './fields.js';
import { cleanEmail } from './validate.js';

/** A story as it is sent: the names are those of the fields of the form that the receiver gets. */
export interface StorySubmission {
  /** UUID, made once a filled form: the same on every retry. */
  readonly submission_id: string;
  /** In which the form was shown. */
  readonly language: string;
  readonly campaign?: string;
  readonly title: string;
  readonly story: string;
  readonly name?: string;
  readonly email: string;
  readonly place?: string;
  /** Id of the chosen set of questions. */
  readonly audience?: string;
  /** Answers to the questions of that set. */
  readonly [answer: `answer.${string}`]: string;
  readonly link?: string;
  readonly consent: 'yes';
  /** JPEG without metadata, to be sent as `photo.jpg`. */
  readonly photo?: Blob;
  readonly photo_alt?: string;
  readonly photo_consent?: 'yes';
  /** A trap for programs that post by themselves: the form always sends it empty. */
  readonly website: string;
}

interface Circumstances {
  readonly id: string;
  readonly language: string;
  readonly campaign?: string;
  readonly photo?: Blob;
}

/** @param shown the fields that were on the page; of others nothing is sent */
export function makeSubmission(
  values: Values,
  shown: readonly (FieldName | 'audience')[],
  { id, language, campaign, photo }: Circumstances,
): StorySubmission {
  const out: Record<string, string | Blob> = { submission_id: id, language };
  if (campaign) out.campaign = campaign;
  for (const name of shown) {
    const value = values[name] ?? '';
    // Around an address a space is a slip; in what was written it is the writer's.
    const { type } = fieldOf(name as FieldName);
    if (value.trim()) out[name] = type === 'email' ? cleanEmail(value) : type ? value.trim() : value;
  }
  if (photo) out.photo = photo;
  // Always empty: a program that posts by itself fills it in, a password manager of a person's must not lose the story.
  out.website = '';
  return out as unknown as StorySubmission;
}

/** The body of a simple CORS request. */
export function toFormData(submission: StorySubmission): FormData {
  const data = new FormData();
  const fields = submission as unknown as Record<string, string | Blob>;
  for (const name of Object.keys(fields)) {
    const value = fields[name]!;
    if (typeof value === 'string') data.append(name, value);
    else data.append(name, value, 'photo.jpg');
  }
  return data;
}

/** A UUID of version 4, also on `http:` pages, where there is no `crypto.randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  let hex = '';
  for (const byte of bytes) hex += (byte + 256).toString(16).slice(1);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
