import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../../submission/fields.js';
import type { StorySubmission } from '../../submission/story-submission.js';
import { check } from '../../submission/validate.js';
import { renderDraftOffer } from './draft-view.js';
import { textField, tickField, valueOf } from './fields-view.js';
import type { FormView } from './form-view.js';
import { renderGuide, renderStory } from './guide-view.js';
import { renderMail } from './mail-view.js';
import { pictureIn, renderPhoto } from './photo-view.js';
import { renderSend } from './send-view.js';
import { renderSummary } from './summary-view.js';
import { problemOf } from './texts.js';

/** Everything that is filled in, in the order of the page. */
function renderFields(view: FormView, offersDraft: boolean): TemplateResult {
  const { msg, lang, feed, sending } = view;
  const { privacy } = feed;
  // Inert: what is changed on the way would be neither sent nor kept.
  return html`<div ?inert=${sending.phase !== 'writing'}>
    ${offersDraft ? renderDraftOffer(view) : nothing} ${renderGuide(view)} ${textField(view, 'title')}
    ${renderStory(view)} ${textField(view, 'link')} ${renderPhoto(view)}
    <fieldset>
      <legend>${msg('About you', { id: 'form.you' })}</legend>
      <div class="columns">
        ${textField(view, 'name')} ${textField(view, 'email')} ${textField(view, 'place')}
      </div>
    </fieldset>
    <div class="trap" aria-hidden="true">
      <input
        name="website"
        tabindex="-1"
        autocomplete="off"
        data-1p-ignore
        data-lpignore="true"
        data-form-type="other"
      />
    </div>
    ${
      privacy
        ? html`<p class="small">
            <span lang=${lang}>${privacy.text}</span>
            ${
              privacy.url
                ? html`<a href=${privacy.url} part="link" target="_blank" rel="noopener"
                    >${msg('Privacy policy (in a new tab)', { id: 'form.privacy' })}</a
                  >`
                : nothing
            }
          </p>`
        : nothing
    }
    ${tickField(view, 'consent', feed.consent ? lang : nothing)}
  </div>`;
}

interface Deeds {
  /** A draft is offered. */
  draft: boolean;
  submit: (event: Event) => Promise<void>;
  /** The story as it would be sent now. */
  message: () => StorySubmission;
}

/** The whole form. */
export function renderForm(view: FormView, { draft, submit, message }: Deeds): TemplateResult {
  const { email, photo, shown, ui, writing } = view;
  const take = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    if (!field.name || field.type === 'file') return;
    ui.mailed = false;
    writing.set(field.name, valueOf(field));
  };
  const leave = ({ target }: Event) => {
    const name = (target as HTMLInputElement).name as FieldName;
    if (shown.includes(name)) writing.leave(name, (problem) => ui.say(problemOf(view, name, problem)));
  };
  const takeFrom = (event: Event, data: DataTransfer | null) => {
    const file = pictureIn(data);
    if (!file) return;
    event.preventDefault();
    photo.take(file);
  };
  const paste = (event: ClipboardEvent) => takeFrom(event, event.clipboardData);
  // Anywhere in the form: beside its field, the browser would leave the page for the file.
  const drop = (event: DragEvent) => takeFrom(event, event.dataTransfer);
  const drag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  // Pages that make Enter press a button of theirs must not hear of it.
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.stopPropagation();
  };
  const isWhole = () => !shown.some((name) => check(name, writing.values[name]));
  return html`<form
    novalidate
    @submit=${submit}
    @input=${take}
    @change=${take}
    @focusout=${leave}
    @paste=${paste}
    @drop=${drop}
    @dragover=${drag}
    @keydown=${key}
    @keypress=${key}
    @keyup=${key}
  >
    ${renderSummary(view)} ${renderFields(view, draft)} ${renderSend(view)}
    ${email && isWhole() ? renderMail(view, message()) : nothing}
  </form>`;
}
