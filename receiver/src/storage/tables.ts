/** The tables, the same on SQLite and PostgreSQL. Times are milliseconds since 1970. */

import type { Kysely } from 'kysely';

export interface StoriesTable {
  id: string;
  submission_id: string;
  digest: string;
  likeness: string;
  language: string;
  /** `deleted`: all but the first three columns has been emptied; the row keeps a late retry from storing it again. */
  status: string;
  received_at: number;
  changed_at: number;
  published_at: number | null;
  /** Lower case, to find a person's stories. */
  email: string;
  /** Folded text to search in. */
  search: string;
  /** Content as JSON. */
  original: string;
  edited: string | null;
  photo_width: number | null;
  photo_height: number | null;
}

export interface PhotosTable {
  story_id: string;
  bytes: Uint8Array;
}

export interface AuditTable {
  id: string;
  at: number;
  /** E-mail address of a moderator, or `receiver`. */
  who: string;
  action: string;
  story_id: string | null;
}

export interface ModeratorsTable {
  email: string;
  password: string;
  added_at: number;
}

export interface SessionsTable {
  /** Digest of the cookie's value: who reads the database cannot sign in. */
  id: string;
  email: string;
  token: string;
  expires_at: number;
}

export interface FailuresTable {
  key: string;
  count: number;
  until: number;
}

export interface SettingsTable {
  name: string;
  value: string;
}

export interface Tables {
  stories: StoriesTable;
  photos: PhotosTable;
  audit: AuditTable;
  moderators: ModeratorsTable;
  sessions: SessionsTable;
  failures: FailuresTable;
  settings: SettingsTable;
}

export type Db = Kysely<Tables>;
