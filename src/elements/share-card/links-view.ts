import { html, nothing, type TemplateResult } from 'lit';
import { canShare } from '../../browser/native-share.js';
import { linkFor } from '../../sharing/compose.js';
import { serverHost, type Network } from '../../sharing/networks.js';
import { valueOf, type CardView } from './card-view.js';
import { networkName } from './texts.js';

function renderLink({ msg, selection, sharing }: CardView, network: Network): TemplateResult {
  const name = networkName(msg, network);
  const href = linkFor(network, selection.message(network), serverHost(selection.server));
  const first = network === selection.counted && !canShare();
  const look = first ? 'button primary' : 'button';
  const follow = (event: Event) => sharing.follow(event, network);
  if (!href)
    return html`<li>
      <button class=${look} type="button" part="button" @click=${follow}>${name}</button>
    </li>`;
  const tab = href.startsWith('https:');
  return html`<li>
    <a
      class=${look}
      part=${first ? 'link primary' : 'link'}
      href=${href}
      target=${tab ? '_blank' : nothing}
      rel=${tab ? 'noopener' : nothing}
      @click=${follow}
      @auxclick=${follow}
      >${name}${
        tab
          ? html`<span class="visually-hidden"
              >${` (${msg('opens in a new tab', { id: 'card.new-tab' })})`}</span
            >`
          : nothing
      }</a
    >
  </li>`;
}

/** Every network's link, and where a visitor names a server of their own. */
export function renderLinks(view: CardView): TemplateResult {
  const { msg, selection, changed } = view;
  const { networks, server } = selection;
  const wrong = !!server.trim() && !serverHost(server);
  const typeServer = (event: Event) => {
    selection.server = valueOf(event);
    changed();
  };
  return html`<p class="label" id="links">${msg('Share on', { id: 'card.share-on' })}</p>
    <ul class="row plain" aria-labelledby="links">
      ${networks.map((network) => renderLink(view, network))}
    </ul>
    ${
      networks.some(({ ownServer }) => ownServer)
        ? html`<details>
            <summary>${msg('Use my own Mastodon server', { id: 'card.server' })}</summary>
            <label for="server" part="label"
              >${msg('Server address, such as mastodon.social', { id: 'card.server-label' })}</label
            >
            <input
              id="server"
              part="field"
              inputmode="url"
              autocapitalize="none"
              autocomplete="off"
              spellcheck="false"
              aria-describedby="server-problem"
              aria-invalid=${wrong ? 'true' : nothing}
              .value=${server}
              @input=${typeServer}
            />
            <p id="server-problem" part="error" role="status">
              ${wrong ? msg('This is not the address of a server. Check its spelling.', { id: 'card.server-wrong' }) : nothing}
            </p>
          </details>`
        : nothing
    }`;
}
