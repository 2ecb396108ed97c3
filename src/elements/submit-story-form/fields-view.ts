import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldOf, isAnswer, type FieldName } from '../../submission/fields.js';
import type { FormView } from './form-view.js';
import { labelOf, problemOf } from './texts.js';

/** Ids of a feed can hold anything: their places stand for them. */
export const idOf = ({ questions }: FormView, name: string): string =>
  isAnswer(name) ? `answer-${questions.findIndex(({ id }) => name === `answer.${id}`)}` : name;

interface More {
  hint?: unknown;
  /** Lines: then it is a field for a text. */
  rows?: number;
  /** Of the label. */
  lang?: unknown;
}

/** What is wrong with a field, beside it. */
export const errorText = (view: FormView, name: string): TemplateResult | typeof nothing => {
  const problem = view.writing.problems.get(name);
  return problem
    ? html`<p class="error" part="error" id="${idOf(view, name)}-error">${problemOf(view, name, problem)}</p>`
    : nothing;
};

/** For `aria-describedby`. */
const describedBy = (view: FormView, name: string, hint: unknown) =>
  [hint && `${idOf(view, name)}-hint`, view.writing.problems.has(name) && `${idOf(view, name)}-error`]
    .filter(Boolean)
    .join(' ') || nothing;

/** Of a photo that there is not, nothing is demanded. */
const isRequired = ({ shown }: FormView, name: FieldName) => shown.includes(name) && fieldOf(name).required;

/** A label, a hint, what is wrong, and room to write. */
export function textField(view: FormView, name: FieldName, { hint, rows, lang }: More = {}): TemplateResult {
  const { msg, writing } = view;
  const { type = 'text', autocomplete } = fieldOf(name);
  const required = isRequired(view, name);
  const id = idOf(view, name);
  // Compared with what the field itself says: of an address it leaves out the spaces that are still seen in it, and
  // to write that back would move the caret.
  const value = writing.values[name] ?? '';
  const invalid = writing.problems.has(name) ? 'true' : nothing;
  const described = describedBy(view, name, hint);
  // The space in one piece with the word: between two of them it is lost to the name that is read out.
  return html`<div class="field" part="field">
    <label part="label" for=${id}
      ><span lang=${lang ?? nothing}>${labelOf(view, name)}</span
      >${required ? nothing : html`<span class="small">${` ${msg('(optional)', { id: 'form.optional' })}`}</span>`}</label
    >
    ${hint ? html`<p class="small" part="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${errorText(view, name)}
    ${
      rows
        ? html`<textarea
            id=${id}
            name=${name}
            rows=${rows}
            .value=${live(value)}
            aria-required=${required ? 'true' : nothing}
            aria-invalid=${invalid}
            aria-describedby=${described}
          ></textarea>`
        : html`<input
            id=${id}
            name=${name}
            type=${type}
            inputmode=${type}
            autocomplete=${autocomplete ?? nothing}
            .value=${live(value)}
            aria-required=${required ? 'true' : nothing}
            aria-invalid=${invalid}
            aria-describedby=${described}
          />`
    }
  </div>`;
}

/** A box to tick, its label behind it. */
export function tickField(view: FormView, name: FieldName, lang: unknown = nothing): TemplateResult {
  return html`<div class="field" part="field">
    ${errorText(view, name)}
    <label class="tick" part="label">
      <input
        type="checkbox"
        id=${name}
        name=${name}
        value="yes"
        .checked=${view.writing.values[name] === 'yes'}
        aria-required=${isRequired(view, name) ? 'true' : nothing}
        aria-invalid=${view.writing.problems.has(name) ? 'true' : nothing}
        aria-describedby=${describedBy(view, name, '')}
      />
      <span lang=${lang}>${labelOf(view, name)}</span>
    </label>
  </div>`;
}

/** The fields by their names, as they are in the page: also what a browser filled in without telling. */
export function readFields(form: HTMLFormElement, take: (name: string, value: string) => void): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('[name]')) {
    if (field.type === 'file' || (field.type === 'radio' && !field.checked)) continue;
    take(field.name, valueOf(field));
  }
}

export const valueOf = (field: HTMLInputElement): string =>
  field.type === 'checkbox' && !field.checked ? '' : field.value;
