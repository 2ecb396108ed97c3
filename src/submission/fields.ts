/**
 * The fields of a story, a row each, under the names they are sent by. To add one: a row here, its
 * label in `elements/submit-story-form/texts.ts`, its place on the page beside the others.
 */

export interface Field {
  /** Characters at most: code points in NFC. */
  readonly limit?: number;
  /** `photo`: only where there is one. */
  readonly required?: true | 'photo';
  readonly type?: 'email' | 'url' | 'checkbox';
  /** https://html.spec.whatwg.org/#autofill */
  readonly autocomplete?: AutoFill;
}

/** In the order of the page. */
export const FIELDS = {
  title: { limit: 150, required: true },
  story: { limit: 20_000, required: true },
  link: { limit: 2000, type: 'url' },
  photo_alt: { limit: 500, required: 'photo' },
  photo_consent: { type: 'checkbox', required: 'photo' },
  name: { limit: 100, autocomplete: 'name' },
  email: { limit: 254, required: true, type: 'email', autocomplete: 'email' },
  place: { limit: 100, autocomplete: 'address-level2' },
  consent: { type: 'checkbox', required: true },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS | `answer.${string}`;

const ANSWER: Field = { limit: 5000 };

/** What the visitor has put in, by the name of the field; a ticked box is `yes`. */
export type Values = Readonly<Record<string, string | undefined>>;

export const isAnswer = (name: string): name is `answer.${string}` => name.startsWith('answer.');

/** Of other fields, such as `audience`, nothing is demanded. */
export const fieldOf = (name: FieldName): Field =>
  isAnswer(name) ? ANSWER : Object.hasOwn(FIELDS, name) ? FIELDS[name] : {};

/** The fields that are on the page now, in its order. */
export function fieldsShown(questions: readonly { readonly id: string }[], hasPhoto: boolean): FieldName[] {
  const own = (Object.keys(FIELDS) as FieldName[]).filter(
    (name) => hasPhoto || fieldOf(name).required !== 'photo',
  );
  return [...questions.map(({ id }): FieldName => `answer.${id}`), ...own];
}
