import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { str } from '../../i18n/localize.js';
import { additions, compose } from '../../sharing/compose.js';
import { takesText, takesUrl } from '../../sharing/networks.js';
import { chevronDown, icon, plusLg } from '../../theme/icons.js';
import { fieldValue, words, type CardView } from './card-view.js';
import { renderCount } from './count-view.js';
import { caveat, networkName } from './texts.js';

/** What is added to the message for the counted network, which opens to what that receives, exactly. */
function renderTail({ msg, card, feedLang }: CardView): TemplateResult {
  const { counted, draft } = card;
  const { text, url } = compose(draft, counted);
  const name = networkName(msg, counted);
  const added = [...additions(draft, counted), new URL(url).host.replace(/^www\./, '')].join(' ');
  return html`<details class="tail">
      <summary>
        <span
          class="title"
          .textContent=${`${msg(str`What ${name} receives`, { id: 'card.receives' })} `}
        ></span>
        <span class="added" dir="auto" lang=${feedLang} .textContent=${added}></span>
        ${icon(chevronDown)}
      </summary>
      <div class="preview">
        <p part="text" dir="auto" lang=${feedLang} .textContent=${text}></p>
        <p class="small" ?hidden=${!takesUrl(counted)} .textContent=${url}></p>
      </div>
    </details>
    <p
      class="small caveat"
      ?hidden=${takesText(counted)}
      .textContent=${takesText(counted) ? '' : caveat(msg, counted)}
    ></p>`;
}

/** Where the visitor has a text of their own: the ways back to the campaign's. */
function renderOwn({ msg, card, actAndWrite }: CardView): TemplateResult {
  const button = (text: string, act: () => void) =>
    html`<button class="quiet" type="button" part="button" @click=${act}>${words(text)}</button>`;
  return html`<div role="status">
      ${
        card.asks
          ? html`<p
              class="asks"
              .textContent=${msg('The post has changed. Your text is still here.', { id: 'card.asks' })}
            ></p>`
          : nothing
      }
    </div>
    ${
      card.edited
        ? html`<div class="row own">
            ${
              card.asks
                ? button(msg('Keep your text', { id: 'card.keep' }), () =>
                    actAndWrite({ type: 'kept', words: card.words }),
                  )
                : nothing
            }
            ${button(msg('Back to the campaign’s text', { id: 'card.undo' }), () =>
              actAndWrite({ type: 'undone' }),
            )}
          </div>`
        : nothing
    }`;
}

/** Where the visitor writes: the message itself, and what is added to it. */
export function renderComposer(view: CardView): TemplateResult {
  const { msg, feedLang, card, act } = view;
  const typed = (event: Event) =>
    act({ type: 'typed', text: fieldValue(event), words: card.words, post: card.post.id });
  return html`<div class="frame">
      <label for="message" part="label" .textContent=${msg('Your message', { id: 'card.message' })}></label>
      <span
        id="help"
        hidden
        .textContent=${msg('Put it in your own words. Hashtags and the link are added for you.', {
          id: 'card.help',
        })}
      ></span>
      <div class="grow" data-text=${card.text}>
        <textarea
          id="message"
          part="field"
          rows="2"
          dir="auto"
          lang=${feedLang}
          aria-describedby="help count"
          .value=${live(card.text)}
          @input=${typed}
        ></textarea>
      </div>
      ${renderTail(view)}
    </div>
    <div class="meta">
      ${renderCount(view)}
      <details class="more">
        <summary>${icon(plusLg)} ${words(msg('Add your local insight', { id: 'card.insight' }))}</summary>
        <label
          for="insight"
          class="visually-hidden"
          part="label"
          .textContent=${msg('Add your local insight', { id: 'card.insight' })}
        ></label>
        <p
          id="example"
          class="small"
          part="hint"
          .textContent=${msg('A name, a number, a story from your town', { id: 'card.insight-example' })}
        ></p>
        <input
          id="insight"
          aria-describedby="example"
          part="field"
          dir="auto"
          autocomplete="off"
          .value=${live(card.insight)}
          @input=${(event: Event) => act({ type: 'insight', text: fieldValue(event) })}
        />
      </details>
    </div>
    ${renderOwn(view)}`;
}
