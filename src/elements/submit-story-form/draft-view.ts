import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import { undoButton } from './guide-view.js';

/** The offer to keep a draft, and what became of it. */
export function renderDraftOffer(view: FormView): TemplateResult {
  const { msg, draft, writing } = view;
  const choose = (event: Event) => {
    const box = event.target as HTMLInputElement;
    if (!box.checked) draft.drop();
    // Where it can't be kept, the box says so by staying empty.
    else box.checked = draft.agree(writing.values);
    view.ui.focus('#draft');
  };
  const discard = () => {
    draft.drop();
    writing.discard();
    view.ui.focus('#undo');
  };
  return html`<div class="panel">
    <label class="tick">
      <input
        type="checkbox"
        id="draft"
        aria-describedby="draft-hint"
        .checked=${draft.isAgreed}
        @change=${choose}
      />
      <span>${msg('Keep a draft in this tab', { id: 'form.draft' })}</span>
    </label>
    <p class="small" id="draft-hint">
      ${msg('Until you send your story or close the tab; on this device only, and without the photo.', {
        id: 'form.draft-hint',
      })}
    </p>
    <div class="row">
      <span role="status" part="status"
        >${
          draft.isBack
            ? msg('Your draft is back.', { id: 'form.draft-back' })
            : writing.undoable === 'discard'
              ? msg('The draft is discarded.', { id: 'form.draft-discarded' })
              : nothing
        }</span
      >
      ${
        draft.isAgreed
          ? html`<button type="button" part="button" @click=${discard}>
              ${msg('Discard the draft', { id: 'form.draft-discard' })}
            </button>`
          : nothing
      }
      ${writing.undoable === 'discard' ? undoButton(view, '#draft') : nothing}
    </div>
  </div>`;
}
