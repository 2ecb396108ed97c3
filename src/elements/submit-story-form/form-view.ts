import type { nothing } from 'lit';
import type { FormInterface } from '../../controllers/form-interface.js';
import type { StoryDraft } from '../../controllers/story-draft.js';
import type { StoryPhoto } from '../../controllers/story-photo.js';
import type { StorySending } from '../../controllers/story-sending.js';
import type { StoryWriting } from '../../controllers/story-writing.js';
import type { Language } from '../../i18n/languages.js';
import type { MsgFn } from '../../i18n/localize.js';
import type { FieldName } from '../../submission/fields.js';
import type { Question, Submission } from '../../toolkit/types.js';

/** What the parts of the form are rendered from, and what they can do. */
export interface FormView {
  readonly msg: MsgFn;
  readonly language: Language;
  /** `lang` for what the feed says. */
  readonly lang: string | typeof nothing;
  readonly feed: Partial<Submission>;
  /** Of the chosen audience. */
  readonly questions: readonly Question[];
  /** Where the story goes by mail, if no address takes it. */
  readonly email?: string;
  readonly shown: readonly FieldName[];
  readonly writing: StoryWriting;
  readonly sending: StorySending;
  readonly photo: StoryPhoto;
  readonly draft: StoryDraft;
  readonly ui: FormInterface;
}
