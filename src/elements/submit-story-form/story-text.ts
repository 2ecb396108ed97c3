import { paragraph } from '../../submission/mailto.js';
import type { StorySubmission } from '../../submission/story-submission.js';
import { isAnswer, type FieldName } from '../../submission/fields.js';
import type { FormView } from './form-view.js';
import { labelOf } from './texts.js';

/** A whole story as a text that a person can read, paste and print. */
export function storyText(view: FormView, submission: StorySubmission): string {
  const { msg, feed, photo } = view;
  // A question has its mark already.
  const colon = (label: string) => (/[.?!:…]$/.test(label) ? label : label + msg(':', { id: 'form.colon' }));
  const label = (name: FieldName) => colon(labelOf(view, name));
  const fields = submission as unknown as Readonly<Record<string, string | undefined>>;
  const rest: FieldName[] = ['name', 'email', 'place', 'link'];
  const answers = Object.keys(fields).filter(isAnswer);
  const line = (name: FieldName) => (fields[name] ? paragraph(label(name), fields[name]) : '');
  const audience = feed.audiences?.find(({ id }) => id === submission.audience)?.name;
  return [
    submission.title,
    submission.story,
    rest.map(line).filter(Boolean).join('\n'),
    [audience, ...answers.map(line)].filter(Boolean).join('\n\n'),
    submission.photo
      ? `${colon(msg('A photo', { id: 'form.photo' }))} ${photo.photo?.name ?? ''}\n${line('photo_alt')}`
      : '',
    labelOf(view, 'consent'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
