import { html, nothing, type TemplateResult } from 'lit';
import { canShare } from '../../browser/native-share.js';
import type { CardView } from './card-view.js';
import { renderLinks } from './links-view.js';
import { outcomeText } from './texts.js';

/** Every way out of the card. */
export function renderSharing(view: CardView): TemplateResult {
  const { msg, sharing } = view;
  return html`<div class="row">
      ${
        canShare()
          ? html`<button
              class="primary"
              type="button"
              part="button primary"
              @pointerenter=${sharing.prepare}
              @pointerdown=${sharing.prepare}
              @focus=${sharing.prepare}
              @click=${() => void sharing.share()}
            >
              ${msg('Share…', { id: 'card.native' })}
            </button>`
          : nothing
      }
      <button type="button" part="button" @click=${() => void sharing.copy()}>
        ${msg('Copy message', { id: 'card.copy' })}
      </button>
    </div>
    ${renderLinks(view)}`;
}

/** What became of the last thing done. It stays in view, wherever on the card that was done. */
export function renderOutcome({ msg, sharing: { outcome, byHand } }: CardView): TemplateResult {
  return html`<p class="status" role="status" part="status">
      ${outcome ? outcomeText(msg, outcome) : nothing}
    </p>
    ${
      byHand === undefined
        ? nothing
        : html`<textarea
            id="by-hand"
            readonly
            aria-label=${msg('Text to copy', { id: 'card.to-copy' })}
            .value=${byHand}
          ></textarea>`
    }`;
}
