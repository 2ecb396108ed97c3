import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../i18n/format.js';
import { fieldValue, type CardView } from './card-view.js';
import { counting, countText, networkName } from './texts.js';

/** Which network is counted, and how long the message is there. */
export function renderCount(view: CardView): TemplateResult {
  const { msg, language, card, act } = view;
  const { used, limit } = counting(view);
  const isOver = used > (limit ?? Infinity);
  const figures = [used, ...(limit ? [limit] : [])].map((value) => formatNumber(language, value));
  return html`<div class="count">
      <label
        for="counted"
        class="visually-hidden"
        .textContent=${msg('Count for', { id: 'card.preview' })}
      ></label>
      <select
        id="counted"
        part="field"
        @change=${(event: Event) => act({ type: 'network', id: fieldValue(event) })}
      >
        ${card.networks.map(
          (network) =>
            html`<option
              value=${network.id}
              .selected=${live(network === card.counted)}
              .textContent=${networkName(msg, network)}
            ></option>`,
        )}
      </select>
      <span
        part=${isOver ? 'error' : 'hint'}
        class="figures ${isOver ? 'over' : ''}"
        aria-hidden="true"
        .textContent=${figures.join('\u00a0/\u00a0')}
      ></span>
    </div>
    <p
      id="count"
      part=${isOver ? 'error' : 'hint'}
      class=${isOver ? 'over' : 'visually-hidden'}
      .textContent=${countText(view)}
    ></p>`;
}
