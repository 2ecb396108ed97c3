import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatSize } from '../../i18n/format.js';
import { str } from '../../i18n/localize.js';
import type { FormView } from './form-view.js';

/** Why it did not arrive, and what to do. */
function failureText({ msg, sending }: FormView): string | typeof nothing {
  const { failure } = sending;
  // The summary says it.
  if (!failure || (failure !== 'stopped' && failure.errors?.length)) return nothing;
  if (failure === 'stopped')
    return msg('Stopped. Everything you wrote is still here.', { id: 'form.stopped' });
  switch (failure.code) {
    case 'network':
      return msg(
        'Your story did not get through. Everything you wrote is still here: check your connection, then send it again.',
        { id: 'form.fail-network' },
      );
    case 'timeout':
      return msg(
        'No answer came in time. Everything you wrote is still here: send it again, it will not be kept twice.',
        { id: 'form.fail-timeout' },
      );
    case 'not-understood':
      return msg(
        'It is not certain that your story arrived. Everything you wrote is still here: send it again, it will not be kept twice.',
        { id: 'form.fail-not-understood' },
      );
    case 'conflict':
      return msg(
        'An earlier version of your story has arrived already. Send again to hand in this one as well.',
        { id: 'form.fail-conflict' },
      );
    case 'refused':
      return msg(
        'Your story was not taken as it is. Everything you wrote is still here: change it, then send it again.',
        { id: 'form.fail-refused' },
      );
    case 'http':
  }
  if (failure.status === 413)
    return msg(
      'Your story and its photo are too large to be taken. Everything is still here: remove the photo, then send again.',
      { id: 'form.fail-large' },
    );
  if (failure.after !== undefined || failure.status === 429)
    return msg('Too much is arriving right now. Everything you wrote is still here: send it again soon.', {
      id: 'form.fail-busy',
    });
  return msg(
    'Your story could not be taken. Everything you wrote is still here: try again in a few minutes, or copy it and tell the people who run this site.',
    { id: 'form.fail-http' },
  );
}

/** The button that sends, what becomes of it, and a way back. */
export function renderSend(view: FormView): TemplateResult {
  const { msg, language, email, sending } = view;
  const { phase, isBusy, bytes, wait } = sending;
  const isSending = phase === 'offered' || phase === 'posting';
  const size = formatSize(language, bytes);
  const failure = failureText(view);
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
      ${failure === nothing ? nothing : html`<p class="error" part="error">${failure}</p>`}
    </div>`;
}
