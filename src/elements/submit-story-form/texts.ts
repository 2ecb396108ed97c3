import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../controllers/story-writing.js';
import { formatNumber } from '../../i18n/format.js';
import { str, type MsgFn } from '../../i18n/localize.js';
import { fieldOf, isAnswer, type FieldName } from '../../submission/fields.js';
import type { PhotoFault } from '../../submission/photo.js';
import { lengthOf } from '../../submission/validate.js';
import type { FormView } from './form-view.js';

/** What a field is called. */
export function labelOf({ msg, feed, questions }: FormView, name: FieldName): string {
  if (isAnswer(name)) return questions.find(({ id }) => name === `answer.${id}`)?.text ?? '';
  switch (name) {
    case 'title':
      return msg('Title', { id: 'form.title' });
    case 'story':
      return msg('Your story', { id: 'form.story' });
    case 'link':
      return msg('Link to read more', { id: 'form.link' });
    case 'photo_alt':
      return msg('Describe the photo for people who can’t see it', { id: 'form.photo-alt' });
    case 'photo_consent':
      return msg('Everyone who can be recognized in the photo agrees that it may be published.', {
        id: 'form.photo-consent',
      });
    case 'name':
      return msg('Your name', { id: 'form.name' });
    case 'email':
      return msg('Your e-mail address', { id: 'form.email' });
    case 'place':
      return msg('Your town or community', { id: 'form.place' });
    case 'consent':
      return (
        feed.consent ?? msg('I agree that my story may be edited and published.', { id: 'form.consent' })
      );
  }
}

function required({ msg }: FormView, name: FieldName): string {
  switch (name) {
    case 'title':
      return msg('Give your story a title', { id: 'form.need-title' });
    case 'story':
      return msg('Write your story', { id: 'form.need-story' });
    case 'email':
      return msg('Enter your e-mail address, so that we can answer you', { id: 'form.need-email' });
    case 'photo_alt':
      return msg('Describe the photo in a sentence', { id: 'form.need-photo-alt' });
    case 'photo_consent':
      return msg('Tick the box if everyone in the photo agrees, or remove the photo', {
        id: 'form.need-photo-consent',
      });
    default:
      return msg('Tick the box to agree to the publication of your story', { id: 'form.need-consent' });
  }
}

/** What is wrong with a field, and what to do: the same words beside it and in the summary. */
export function problemOf(view: FormView, name: string, problem: Problem): string {
  const { msg, language, writing } = view;
  const { code = '', detail = '' } = typeof problem === 'string' ? { code: problem } : problem;
  if (detail) return detail;
  const field = name as FieldName;
  const label = labelOf(view, field) || name;
  const limit = fieldOf(field)?.limit;
  if (code === 'required' && fieldOf(field)?.required) return required(view, field);
  if (code === 'too-long' && limit) {
    const most = formatNumber(language, limit);
    const over = formatNumber(language, Math.max(0, lengthOf(writing.values[name] ?? '') - limit));
    return msg(str`At most ${most} characters, ${over} too many: ${label}`, { id: 'form.too-long' });
  }
  if (name === 'email')
    return msg('Enter an e-mail address like name@example.ca', { id: 'form.invalid-email' });
  if (name === 'link')
    return msg('Enter a whole web address, such as https://www.example.ca', { id: 'form.invalid-link' });
  return msg(str`Look at this once more: ${label}`, { id: 'form.invalid' });
}

export function photoProblem({ msg }: FormView, fault: PhotoFault): string {
  switch (fault) {
    case 'empty':
      return msg('This file is empty. Choose another photo.', { id: 'form.photo-empty' });
    case 'too-large':
      return msg('This photo is too large. Choose one of at most 120 megapixels.', {
        id: 'form.photo-too-large',
      });
    case 'unreadable':
      return msg('This file can’t be opened as a photo. Choose a JPEG, PNG or WebP file.', {
        id: 'form.photo-unreadable',
      });
  }
}

/** A button that copies, and says so beside itself. */
export const copyButton = (view: FormView, id: string, label: string, text: () => string): TemplateResult =>
  html`<button type="button" part="button" @click=${() => view.ui.copy(id, text(), copiedText(view.msg))}>
      ${label}
    </button>
    ${view.ui.copied === id ? html`<span class="small">${copiedText(view.msg)}</span>` : nothing}`;

export const copiedText = (msg: MsgFn): string => msg('Copied', { id: 'form.copied' });
