import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { serverHost } from '../../sharing/networks.js';
import { fieldValue, words, type CardView } from './card-view.js';

/** Where a visitor names a server of their own; shown once the network that has many is the counted one. */
export function renderServer({ msg, card: { server, counted }, act }: CardView): TemplateResult {
  const isWrong = !!server.trim() && !serverHost(server);
  return html`<details class="server" ?hidden=${!counted.ownServer && !server}>
    <summary>${words(msg('Use another Mastodon server', { id: 'card.server' }))}</summary>
    <label
      for="server"
      part="label"
      .textContent=${msg('Server address, such as mastodon.social', { id: 'card.server-label' })}
    ></label>
    <input
      id="server"
      part="field"
      inputmode="url"
      autocapitalize="none"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="server-problem"
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(server)}
      @input=${(event: Event) => act({ type: 'server', text: fieldValue(event) })}
    />
    <p
      id="server-problem"
      part="error"
      role="status"
      .textContent=${
        isWrong
          ? msg('This is not the address of a server. Check its spelling.', { id: 'card.server-wrong' })
          : ''
      }
    ></p>
  </details>`;
}
