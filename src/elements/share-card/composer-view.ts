import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import type { Language } from '../../i18n/languages.js';
import type { MsgFn } from '../../i18n/localize.js';
import { str } from '../../i18n/localize.js';
import { count, type Count } from '../../sharing/count.js';
import { takesText, takesUrl, type Network } from '../../sharing/networks.js';
import type { Selection } from '../../sharing/selection.js';
import { valueOf, type CardView } from './card-view.js';
import { caveat, networkName } from './texts.js';

/** The count in words, such as `294 of 280 characters, 14 over X’s limit`. */
function countText(msg: MsgFn, language: Language, network: Network, { used, limit, unit }: Count): string {
  const number = (value: number) => formatNumber(language, value);
  if (!limit) return msg(str`Characters: ${number(used)}`, { id: 'card.count' });
  const text =
    unit === 'byte'
      ? msg(str`${number(used)} of ${number(limit)} bytes`, { id: 'card.count-bytes' })
      : msg(str`${number(used)} of ${number(limit)} characters`, { id: 'card.count-limit' });
  const over = number(used - limit);
  const name = networkName(msg, network);
  return used > limit ? `${text}, ${msg(str`${over} over ${name}’s limit`, { id: 'card.over' })}` : text;
}

/** The count of what would be sent now. */
export const currentCount = (msg: MsgFn, language: Language, selection: Selection): string =>
  countText(msg, language, selection.counted, count(selection.counted, selection.message(selection.counted)));

function renderComposer({ msg, foreign, selection, changed, toMessage }: CardView): TemplateResult {
  const { composer } = selection;
  const type = (event: Event) => {
    composer.type(valueOf(event));
    changed();
  };
  const typeInsight = (event: Event) => {
    selection.insight = valueOf(event);
    changed();
  };
  // The button that is pressed goes away: the focus moves to what it was about.
  const keep = () => {
    composer.keep();
    toMessage();
  };
  const undo = () => {
    composer.undo();
    toMessage();
  };
  return html`<label for="message" part="label">${msg('Your message', { id: 'card.message' })}</label>
    <p id="help" class="small" part="hint">
      ${msg('Put it in your own words. Hashtags and the link are added for you.', { id: 'card.help' })}
    </p>
    <textarea
      id="message"
      part="field"
      rows="5"
      dir="auto"
      lang=${foreign}
      aria-describedby="help count"
      .value=${composer.text}
      @input=${type}
    ></textarea>
    <div role="status">
      ${
        composer.asks
          ? html`<p class="ask">
              ${msg('The post is another one now. Your own text is still here.', { id: 'card.asks' })}
            </p>`
          : nothing
      }
    </div>
    ${
      composer.edited
        ? html`<div class="row">
            ${
              composer.asks
                ? html`<button type="button" part="button" @click=${keep}>
                    ${msg('Keep my text', { id: 'card.keep' })}
                  </button>`
                : nothing
            }
            <button type="button" part="button" @click=${undo}>
              ${msg('Back to the campaign’s text', { id: 'card.undo' })}
            </button>
          </div>`
        : nothing
    }
    <label for="insight" part="label">${msg('Add your local insight', { id: 'card.insight' })}</label>
    <p id="example" class="small" part="hint">
      ${msg('A name, a number, a story from your town', { id: 'card.insight-example' })}
    </p>
    <input
      id="insight"
      aria-describedby="example"
      part="field"
      dir="auto"
      autocomplete="off"
      .value=${selection.insight}
      @input=${typeInsight}
    />`;
}

function renderPreview({ msg, selection, foreign }: CardView): TemplateResult {
  const { counted } = selection;
  const { text, url } = selection.message(counted);
  return html`<div class="preview">
    <p part="text" dir="auto" lang=${foreign}>${text}</p>
    ${takesUrl(counted) ? html`<p class="small">${url}</p>` : nothing}
    ${takesText(counted) ? nothing : html`<p class="small">${caveat(msg, counted)}</p>`}
  </div>`;
}

/** Where the visitor writes, and what becomes of it. */
export function renderWriting(view: CardView): TemplateResult {
  const { msg, language, selection, changed } = view;
  const { counted, networks } = selection;
  const counting = count(counted, selection.message(counted));
  const over = counting.used > (counting.limit ?? Infinity);
  const choose = (event: Event) => {
    selection.choose(valueOf(event));
    changed();
  };
  return html`${renderComposer(view)}
    <div class="row">
      <label for="counted" part="label">${msg('Preview for', { id: 'card.preview' })}</label>
      <select id="counted" part="field" @change=${choose}>
        ${networks.map(
          (network) =>
            html`<option value=${network.id} .selected=${network === counted}>
              ${networkName(msg, network)}
            </option>`,
        )}
      </select>
      <span id="count" part=${over ? 'error' : 'hint'} class=${over ? 'over' : 'small'}
        >${countText(msg, language, counted, counting)}</span
      >
    </div>
    ${renderPreview(view)}`;
}
