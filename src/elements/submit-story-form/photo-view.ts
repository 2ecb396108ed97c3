import { html, nothing, type TemplateResult } from 'lit';
import { formatSize } from '../../i18n/format.js';
import { str } from '../../i18n/localize.js';
import { errorText, textField, tickField } from './fields-view.js';
import type { FormView } from './form-view.js';
import { photoProblem } from './texts.js';

/** The first file that is dropped or pasted, if there is one and nothing that is wanted more. */
export function pictureIn(data: DataTransfer | null): File | undefined {
  const file = data?.files[0];
  // Copied from a document, a text can come with a picture of itself.
  return file && !data.types.includes('text/plain') ? file : undefined;
}

export function renderPhoto(view: FormView): TemplateResult {
  const { msg, language, photo } = view;
  const { photo: chosen, fault, pending } = photo;
  const isWrong = fault || view.writing.problems.has('photo');
  const chooses = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) photo.take(file);
    // The same file can be chosen again.
    input.value = '';
  };
  return html`<fieldset part="field">
    <legend part="label">
      ${msg('A photo', { id: 'form.photo' })}
      <span class="small">${msg('(optional)', { id: 'form.optional' })}</span>
    </legend>
    <p class="small" part="hint" id="photo-hint">
      ${msg('Choose one, or drop or paste it here. It is made smaller, and where it was taken is not sent.', {
        id: 'form.photo-hint',
      })}
    </p>
    ${
      fault
        ? html`<p class="error" part="error" id="photo-error">${photoProblem(view, fault)}</p>`
        : errorText(view, 'photo')
    }
    ${
      chosen
        ? html`<div class="row photo">
            ${chosen.canvas}
            <span>
              ${chosen.name}<br />
              <span class="small"
                >${msg(
                  str`${formatSize(language, chosen.before)}, sent as ${formatSize(language, chosen.blob.size)}`,
                  { id: 'form.photo-size' },
                )}</span
              >
            </span>
          </div>`
        : nothing
    }
    <div class="row">
      <input
        class="visually-hidden"
        id="photo"
        name="photo"
        type="file"
        accept="image/*"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'photo-error photo-hint' : 'photo-hint'}
        @change=${chooses}
      />
      <label class="button" part="button" for="photo"
        >${
          chosen
            ? msg('Choose another photo', { id: 'form.photo-replace' })
            : msg('Choose a photo', { id: 'form.photo-choose' })
        }</label
      >
      ${
        chosen
          ? html`<button
              type="button"
              part="button"
              @click=${() => {
                photo.remove();
                for (const name of ['photo', 'photo_alt', 'photo_consent'])
                  view.writing.problems.delete(name);
                view.ui.focus('#photo');
              }}
            >
              ${msg('Remove the photo', { id: 'form.photo-remove' })}
            </button>`
          : nothing
      }
      <span role="status" part="status"
        >${pending ? msg('Preparing the photo…', { id: 'form.photo-pending' }) : nothing}</span
      >
    </div>
    ${textField(view, 'photo_alt', {
      rows: 2,
      hint: msg('Who and what is in it, in a sentence or two: “Two women knead dough in a bakery.”', {
        id: 'form.photo-alt-hint',
      }),
    })}
    ${tickField(view, 'photo_consent')}
  </fieldset>`;
}
