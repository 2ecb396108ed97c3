import { html, nothing, type TemplateResult } from 'lit';
import { str } from '../../i18n/localize.js';
import { MAIL_LIMIT, mailUrl } from '../../submission/mailto.js';
import type { StorySubmission } from '../../submission/story-submission.js';
import type { FormView } from './form-view.js';
import { storyText } from './story-text.js';
import { copiedText, copyButton } from './texts.js';

/** The whole story as a message, and the same without its text where that is too long for a link. */
export function mailOf(view: FormView, submission: StorySubmission) {
  const text = storyText(view, submission);
  const whole = mailUrl(view.email!, submission.title, text);
  const isLong = whole.length > MAIL_LIMIT;
  return { text, isLong, url: isLong ? mailUrl(view.email!, submission.title.slice(0, 100)) : whole };
}

/** Where there is only an e-mail address: a message for the visitor's own mail program. */
export function renderMail(view: FormView, submission: StorySubmission): TemplateResult {
  const { msg, email = '', photo, ui } = view;
  const { text, url, isLong } = mailOf(view, submission);
  const name = photo.photo?.name;
  // Nobody can tell whether a mail program answers: the text is copied for where none does.
  const open = () => {
    ui.mailed = true;
    ui.copy('mail', text, copiedText(msg));
  };
  return html`<div class="panel">
    <p>
      ${
        isLong
          ? msg(
              str`Your story is too long for a link. Copy its text, then paste it into a message to ${email}.`,
              {
                id: 'form.mail-long',
              },
            )
          : msg(
              str`Your message is ready. If no mail program opens, copy the text and send it to ${email}.`,
              {
                id: 'form.mail-ready',
              },
            )
      }
    </p>
    ${name ? html`<p>${msg(str`Attach your photo to it: ${name}`, { id: 'form.mail-attach' })}</p>` : nothing}
    <div class="row">
      <a class="button primary" part="button primary link" id="mail" href=${url} @click=${open}>
        ${msg('Open the message in your mail program', { id: 'form.mail-open' })}
      </a>
      ${copyButton(view, 'mail', msg('Copy the text', { id: 'form.mail-copy' }), () => text)}
    </div>
    <textarea
      class="small"
      rows="5"
      readonly
      aria-label=${msg('Text of the message', { id: 'form.mail-text' })}
      .value=${text}
    ></textarea>
  </div>`;
}
