/** The fields of a story, a row each: what is demanded of them and how long they may be. */

export interface Field {
  /** Code points at most, after NFC; a line break is one. */
  readonly limit: number;
  readonly required?: true | 'photo';
}

export const FIELDS = {
  campaign: { limit: 300 },
  title: { limit: 150, required: true },
  story: { limit: 20_000, required: true },
  name: { limit: 100 },
  email: { limit: 254, required: true },
  place: { limit: 100 },
  audience: { limit: 100 },
  link: { limit: 2000 },
  photo_alt: { limit: 500, required: 'photo' },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** What a moderator may change before publishing. */
export const EDITABLE = ['title', 'story', 'name', 'place', 'link', 'photo_alt'] as const;

export const ANSWER: Field = { limit: 5000 };
/** More questions has no interview. */
export const MOST_ANSWERS = 100;
export const LONGEST_QUESTION_ID = 100;

/** Catches what is mistyped, not what is unusual: only a message shows whether an address works. */
export const isEmail = (text: string): boolean =>
  /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/.test(text);

/** Absolute as typed: `new URL()` would repair `https:example.ca`. */
export const isLink = (text: string): boolean =>
  /^https?:\/\/[^\s/]\S*$/i.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
