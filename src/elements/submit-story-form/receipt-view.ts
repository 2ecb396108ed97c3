import { html, type TemplateResult } from 'lit';
import { printText } from '../../browser/print-text.js';
import { str } from '../../i18n/localize.js';
import type { FormView } from './form-view.js';
import { storyText } from './story-text.js';
import { copyButton } from './texts.js';

/** What was sent, and under which number. */
export function renderReceipt(view: FormView, again: () => void): TemplateResult {
  const { msg, language, sending } = view;
  const { id } = sending;
  const { title, story } = sending.submission!;
  const number = msg(str`Its number is ${id}. Keep it in case you want to ask about your story.`, {
    id: 'form.receipt-number',
  });
  const text = () => `${storyText(view, sending.submission!)}\n\n${number}`;
  return html`<p part="status">${number}</p>
    <div class="panel">
      <p class="strong">${title}</p>
      <p class="written" part="text">${story}</p>
    </div>
    <div class="row">
      ${copyButton(view, 'receipt', msg('Copy your story', { id: 'form.copy' }), text)}
      <button
        type="button"
        part="button"
        @click=${() => printText(text(), { title: title, lang: language }, view.ui.place)}
      >
        ${msg('Print', { id: 'form.print' })}
      </button>
      <button type="button" part="button" @click=${again}>
        ${msg('Send another story', { id: 'form.again' })}
      </button>
    </div>`;
}
