import { html, nothing, type TemplateResult } from 'lit';
import { canShare } from '../../browser/native-share.js';
import { compose, linkFor } from '../../sharing/compose.js';
import { serverHost, type Network } from '../../sharing/networks.js';
import { boxArrowUp, checkLg, copy, icon } from '../../theme/icons.js';
import { networkIcon } from '../../theme/network-icons.js';
import { words, type CardView } from './card-view.js';
import { renderServer } from './server-view.js';
import { networkName, outcomeText } from './texts.js';

/** A network as a tile: its icon and its name. */
function renderTile({ msg, card, sharing }: CardView, network: Network): TemplateResult {
  const name = networkName(msg, network);
  const href = linkFor(network, compose(card.draft, network), serverHost(card.server));
  const isFirst = network === card.counted && !canShare();
  const look = isFirst ? 'tile on' : 'tile';
  const follow = (event: Event) => sharing.follow(event, network);
  const face = html`${networkIcon(network.id)}${words(name)}`;
  if (!href)
    return html`<li>
      <button class=${look} type="button" part=${isFirst ? 'button primary' : 'button'} @click=${follow}>
        ${face}
      </button>
    </li>`;
  const tab = href.startsWith('https:');
  return html`<li>
    <a
      class=${look}
      part=${isFirst ? 'link primary' : 'link'}
      href=${href}
      target=${tab ? '_blank' : nothing}
      rel=${tab ? 'noopener' : nothing}
      @click=${follow}
      @auxclick=${follow}
      >${face}${
        tab
          ? html`<span
              class="visually-hidden"
              .textContent=${` (${msg('opens in a new tab', { id: 'card.new-tab' })})`}
            ></span>`
          : nothing
      }</a
    >
  </li>`;
}

/** Every way out of the card, and what became of the last. */
export function renderSharing(view: CardView): TemplateResult {
  const { msg, card, sharing } = view;
  const { latest, isFresh, byHand } = sharing.outcome;
  return html`<div class="actions ${canShare() ? 'sheet' : ''}">
      <p class="label" id="links" .textContent=${msg('Where to share', { id: 'card.share-on' })}></p>
      ${
        canShare()
          ? html`<button
              class="primary"
              type="button"
              part="button primary"
              @pointerenter=${sharing.prepare}
              @pointerdown=${sharing.prepare}
              @focus=${sharing.prepare}
              @click=${sharing.share}
            >
              ${icon(boxArrowUp)}${words(msg('Share…', { id: 'card.native' }))}
            </button>`
          : nothing
      }
      <button class="strong" type="button" part="button" @click=${sharing.copy}>
        ${icon(isFresh && latest === 'message' ? checkLg : copy)}${words(msg('Copy message', { id: 'card.copy' }))}
      </button>
    </div>
    <ul class="tiles" role="list" aria-labelledby="links">
      ${card.networks.map((network) => renderTile(view, network))}
    </ul>
    ${card.networks.some(({ ownServer }) => ownServer) ? renderServer(view) : nothing}
    <p class="status" role="status" part="status" .textContent=${latest ? outcomeText(msg, latest) : ''}></p>
    ${
      byHand === undefined
        ? nothing
        : html`<textarea
            id="by-hand"
            readonly
            rows="4"
            aria-label=${msg('Text to copy', { id: 'card.to-copy' })}
            .value=${byHand}
          ></textarea>`
    }`;
}
