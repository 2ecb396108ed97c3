import { html, nothing, type TemplateResult } from 'lit';
import { countWords, firstDraft, GOOD_LENGTH } from '../../submission/words.js';
import { printText } from '../../browser/print-text.js';
import { formatNumber } from '../../i18n/format.js';
import { str } from '../../i18n/localize.js';
import { errorText, textField } from './fields-view.js';
import type { FormView } from './form-view.js';
import { copyButton } from './texts.js';

const list = (lang: unknown, items: readonly string[]) =>
  html`<ul lang=${lang}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

const folded = (summary: string, lang: unknown, items: readonly string[] = []) =>
  items.length
    ? html`<details>
        <summary>${summary}</summary>
        ${list(lang, items)}
      </details>`
    : nothing;

/** Whom one speaks with, and the questions for that. */
export function renderGuide(view: FormView): TemplateResult | typeof nothing {
  const { msg, lang, feed, questions, writing } = view;
  const { audiences = [], tips = [] } = feed;
  if (!audiences.length) return nothing;
  const option = (id: string, name: unknown, own: unknown) =>
    html`<label class="tick">
      <input type="radio" name="audience" .value=${id} .checked=${(writing.values.audience ?? '') === id} />
      <span lang=${own}>${name}</span>
    </label>`;
  return html`<fieldset part="field" id="audience" tabindex="-1">
      <legend part="label">${msg('Questions to guide you?', { id: 'form.audience' })}</legend>
      <p class="small" part="hint">
        ${msg('Choose who tells the story: you, or someone you interview.', { id: 'form.audience-hint' })}
      </p>
      ${errorText(view, 'audience')}
      ${option('', msg('No questions, I’ll write it my own way', { id: 'form.audience-none' }), nothing)}
      ${audiences.map(({ id, name }) => option(id, name, lang))}
    </fieldset>
    ${
      questions.length
        ? html`<div class="panel">
            ${folded(msg('Tips for a good conversation', { id: 'form.tips' }), lang, tips)}
            ${questions.map(({ id }) => textField(view, `answer.${id}`, { rows: 3, lang }))}
            ${renderDraft(view)}
          </div>`
        : nothing
    }`;
}

function renderDraft(view: FormView): TemplateResult {
  const { msg, language, questions, writing, feed } = view;
  // Read when it is pressed: what was written last may not be rendered yet.
  const answers = () => questions.map(({ id }) => writing.values[`answer.${id}`] ?? '');
  const story = () => writing.values.story ?? '';
  const put = (before: string) => {
    writing.put(firstDraft(before, answers()));
    view.ui.asking = false;
    view.ui.say(
      msg('Your answers are in the story now. Read it over and make it yours.', { id: 'form.put' }),
    );
    view.ui.focus('#undo');
  };
  const start = () => {
    if (!answers().some((answer) => answer.trim())) {
      view.ui.say(msg('Answer at least one question first.', { id: 'form.put-nothing' }));
      view.ui.focus('#answer-0');
    } else if (!story().trim()) put('');
    else {
      view.ui.asking = true;
      view.ui.focus('#put');
    }
  };
  const onPaper = () =>
    [...(feed.tips ?? []).map((tip) => `– ${tip}`), '', ...questions.map(({ text }) => `${text}\n\n\n`)].join(
      '\n',
    );
  const title = msg('Questions for an interview', { id: 'form.questions' });
  return html`<div class="row">
      <button type="button" id="start" part="button" @click=${start}>
        ${msg('Put a first draft together', { id: 'form.put-start' })}
      </button>
      ${copyButton(view, 'questions', msg('Copy the questions', { id: 'form.questions-copy' }), onPaper)}
      <button
        type="button"
        part="button"
        @click=${() => printText(onPaper(), { title: title, lang: language }, view.ui.place)}
      >
        ${msg('Print the questions', { id: 'form.questions-print' })}
      </button>
    </div>
    ${
      view.ui.asking
        ? html`<p>
              ${msg('There is text in your story already. Add the answers after it?', { id: 'form.put-ask' })}
            </p>
            <div class="row">
              <button type="button" id="put" part="button" @click=${() => put(story())}>
                ${msg('Yes, add them', { id: 'form.put-yes' })}
              </button>
              <button
                type="button"
                part="button"
                @click=${() => {
                  view.ui.asking = false;
                  view.ui.focus('#start');
                }}
              >
                ${msg('No, leave it as it is', { id: 'form.put-no' })}
              </button>
            </div>`
        : nothing
    }
    ${
      writing.undoable === 'put'
        ? html`<p class="row">
            ${msg('Your answers are in the story now. Read it over and make it yours.', { id: 'form.put' })}
            ${undoButton(view, '#start')}
          </p>`
        : nothing
    }`;
}

export const undoButton = (view: FormView, after: string): TemplateResult =>
  html`<button
    type="button"
    id="undo"
    part="button"
    @click=${() => {
      view.writing.undo();
      view.ui.focus(after);
    }}
  >
    ${view.msg('Undo', { id: 'form.undo' })}
  </button>`;

/** The story itself, and beside it what helps to write it. */
export function renderStory(view: FormView): TemplateResult {
  const { msg, language, lang, feed, writing } = view;
  const words = formatNumber(language, countWords(writing.values.story ?? ''));
  const [few, many] = GOOD_LENGTH;
  return html`<div class="beside">
    ${textField(view, 'story', {
      rows: 12,
      hint: msg(str`Words so far: ${words}. A good length is ${few} to ${many}.`, { id: 'form.words' }),
    })}
    <div>
      ${folded(msg('What makes a good story', { id: 'form.guidelines' }), lang, feed.guidelines)}
      ${folded(msg('What you could write about', { id: 'form.topics' }), lang, feed.topics)}
    </div>
  </div>`;
}
