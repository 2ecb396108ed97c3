import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatSize } from '../../i18n/format.js';
import { str } from '../../i18n/localize.js';
import type { Failure } from '../../submission/answer.js';
import type { FormView } from './form-view.js';
import { storyText } from './story-text.js';
import { copyButton } from './texts.js';

/** Why it did not arrive, and what to do. */
function failureText({ msg }: FormView, { code, status, after }: Failure): string {
  switch (code) {
    case 'network':
      return msg('Your story did not get through. Check your connection, then send it again.', {
        id: 'form.fail-network',
      });
    case 'timeout':
      return msg('No answer came in time. Send it again: it will not be kept twice.', {
        id: 'form.fail-timeout',
      });
    case 'not-understood':
      return msg('It is not certain that your story arrived. Send it again: it will not be kept twice.', {
        id: 'form.fail-not-understood',
      });
    case 'conflict':
      return msg(
        'An earlier version of your story has arrived already. Send again to hand in this one too.',
        {
          id: 'form.fail-conflict',
        },
      );
    case 'refused':
      return msg('Your story was not taken as it is. Change it, then send it again.', {
        id: 'form.fail-refused',
      });
    case 'http':
  }
  if (status === 413)
    return msg('Your story and its photo are too large. Remove the photo, then send again.', {
      id: 'form.fail-large',
    });
  if (after !== undefined || status === 429)
    return msg('Too much is arriving right now. Send your story again soon.', { id: 'form.fail-busy' });
  return msg(
    'Your story could not be taken. Try again in a few minutes, or copy it and tell the people who run this site.',
    { id: 'form.fail-http' },
  );
}

/** The button that sends, what becomes of it, and a way back. */
export function renderSend(view: FormView): TemplateResult {
  const { msg, language, email, sending } = view;
  const { phase, failure, isBusy, bytes, wait } = sending;
  const isSending = phase === 'offered' || phase === 'posting';
  const size = formatSize(language, bytes);
  const stop = () => {
    sending.stop();
    view.ui.focus('#send');
  };
  const progress = () =>
    sending.submission?.photo
      ? msg(str`Sending your story and photo, ${size}…`, { id: 'form.sending-photo' })
      : msg(str`Sending your story, ${size}…`, { id: 'form.sending' });
  return html`<div class="row">
      <button
        class="primary"
        part="button primary"
        id="send"
        type="submit"
        aria-disabled=${isBusy ? 'true' : nothing}
      >
        ${
          email
            ? msg('Send by e-mail', { id: 'form.send-mail' })
            : msg('Send your story', { id: 'form.send' })
        }
      </button>
      ${
        isSending
          ? html`<button type="button" part="button" @click=${stop}>
              ${msg('Stop sending', { id: 'form.stop' })}
            </button>`
          : nothing
      }
      ${
        // Not read out: it changes each second.
        wait
          ? html`<span
              >${msg(str`You can send again in ${formatNumber(language, wait)} s`, { id: 'form.wait' })}</span
            >`
          : nothing
      }
    </div>
    <div role="status" part="status">${isSending ? html`<p>${progress()}</p>` : nothing}</div>
    <div role="alert">
      ${
        // What is wrong with fields is said by the summary.
        failure && (failure === 'stopped' || !failure.errors?.length)
          ? html`<p class="error" part="error">
                ${failure === 'stopped' ? msg('Stopped.', { id: 'form.stopped' }) : failureText(view, failure)}
                ${msg('Everything you wrote is still here.', { id: 'form.kept' })}
              </p>
              <p class="row">
                ${copyButton(view, 'failed', msg('Copy your story', { id: 'form.copy' }), () => storyText(view, sending.submission!))}
              </p>`
          : nothing
      }
    </div>`;
}
