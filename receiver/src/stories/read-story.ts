/** Judges the parts of a form: a story, or what is wrong with it. */

import type { Part } from '../http/multipart.js';
import type { FieldError } from '../http/problem.js';
import { ANSWER, FIELD_NAMES, FIELDS, isEmail, isLink, LONGEST_QUESTION_ID, MOST_ANSWERS } from './fields.js';
import type { Field, FieldName } from './fields.js';
import type { Content } from './story.js';
import { clean, isBlank, lengthOf } from './text.js';
import { detailOf } from './words.js';

export interface Sent {
  readonly submissionId: string;
  readonly language: string;
  readonly content: Content;
  /** As it was sent. */
  readonly photo: Buffer | undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The texts of a form by name; of a name that comes twice, the first. */
export interface Form {
  readonly texts: ReadonlyMap<string, string>;
  readonly photo: Buffer | undefined;
}

export function toForm(parts: readonly Part[]): Form {
  const texts = new Map<string, string>();
  let photo: Buffer | undefined;
  for (const { name, filename, bytes } of parts) {
    if (name === 'photo') {
      // A browser sends an empty, nameless file where none was chosen.
      if (!photo && (bytes.length > 0 || filename)) photo = bytes;
    } else if (!texts.has(name)) texts.set(name, clean(bytes.toString('utf8').replace(/^\ufeff/, '')));
  }
  return { texts, photo };
}

const submissionIdOf = (form: Form): string => (form.texts.get('submission_id') ?? '').trim().toLowerCase();
export const validSubmissionId = (form: Form): string | undefined =>
  UUID.test(submissionIdOf(form)) ? submissionIdOf(form) : undefined;

/** The trap: people do not see the field, and the form sends it empty. */
export const isTrapped = (form: Form): boolean => (form.texts.get('website') ?? '') !== '';

/** What is wrong with a text, by its row; `hasPhoto` decides what a photo demands. */
export function faultOf(name: string, value: string, field: Field, hasPhoto: boolean): string | undefined {
  if (isBlank(value)) {
    return field.required === true || (field.required === 'photo' && hasPhoto) ? 'required' : undefined;
  }
  if (lengthOf(value) > field.limit) return 'too-long';
  if (name === 'email' && !isEmail(value)) return 'invalid';
  if (name === 'link' && !isLink(value)) return 'invalid';
  return undefined;
}

function answersOf(form: Form, fail: (field: string, code: string, limit?: number) => void) {
  const answers: [string, string][] = [];
  for (const [name, value] of form.texts) {
    if (!name.startsWith('answer.') || isBlank(value)) continue;
    const id = clean(name.slice('answer.'.length)).replaceAll('\n', ' ');
    if (lengthOf(id) > LONGEST_QUESTION_ID || answers.length >= MOST_ANSWERS || !id.trim())
      fail(name.slice(0, 120), 'invalid');
    else if (lengthOf(value) > ANSWER.limit) fail(name, 'too-long', ANSWER.limit);
    else answers.push([id, value]);
  }
  return Object.fromEntries(answers.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function readStory(form: Form, languages: readonly string[]): Sent | readonly FieldError[] {
  const { texts, photo } = form;
  const errors: FieldError[] = [];
  const language = (texts.get('language') ?? '').trim();
  const fail = (field: string, code: string, limit?: number) =>
    errors.push({ field, code, detail: detailOf(language, field, code, limit) });

  const submissionId = submissionIdOf(form);
  if (!UUID.test(submissionId)) fail('submission_id', submissionId ? 'invalid' : 'required');
  if (!languages.includes(language)) fail('language', language ? 'invalid' : 'required');

  const values = {} as Record<FieldName, string>;
  for (const name of FIELD_NAMES) {
    const field: Field = FIELDS[name];
    const sent = texts.get(name) ?? '';
    // Around an address a space is a slip; in what was written it is the writer's.
    const value = name === 'email' || name === 'link' || name === 'audience' ? sent.trim() : sent;
    const fault = faultOf(name, value, field, photo !== undefined);
    if (fault) fail(name, fault, field.limit);
    values[name] = isBlank(value) ? '' : value;
  }
  const answers = answersOf(form, fail);
  for (const name of photo ? ['consent', 'photo_consent'] : ['consent']) {
    if ((texts.get(name) ?? '').trim() !== 'yes') fail(name, 'required');
  }
  if (errors.length) return errors;
  if (!photo) values.photo_alt = '';
  return { submissionId, language, content: { ...values, answers }, photo };
}
