/** A story as the receiver knows it. */

export const STATUSES = ['waiting', 'published', 'rejected', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** What was written; empty where nothing was. */
export interface Content {
  readonly campaign: string;
  readonly title: string;
  readonly story: string;
  readonly name: string;
  readonly email: string;
  readonly place: string;
  readonly audience: string;
  readonly link: string;
  readonly photo_alt: string;
  readonly answers: Readonly<Record<string, string>>;
}

export interface Photo {
  /** JPEG, upright, without metadata. */
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** As it arrives, judged and ready to be kept. */
export interface NewStory {
  readonly id: string;
  readonly submissionId: string;
  readonly language: string;
  /** Of the whole content: the same again is the same story. */
  readonly digest: string;
  /** Of the text without case and accents: tells of doubles. */
  readonly likeness: string;
  readonly content: Content;
  readonly photo: Photo | undefined;
  /** Milliseconds since 1970, like all times here. */
  readonly receivedAt: number;
}

export interface Story {
  readonly id: string;
  readonly language: string;
  readonly status: Status;
  readonly receivedAt: number;
  readonly changedAt: number;
  readonly publishedAt: number | undefined;
  readonly likeness: string;
  /** As it was sent. */
  readonly original: Content;
  /** As a moderator left it. */
  readonly edited: Content | undefined;
  readonly photoSize: { readonly width: number; readonly height: number } | undefined;
}

/** What is or would be published. */
export const shownContent = (story: Story): Content => story.edited ?? story.original;
