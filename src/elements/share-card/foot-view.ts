import { html, nothing, type TemplateResult } from 'lit';
import { NETWORKS } from '../../sharing/networks.js';
import type { Account, Toolkit } from '../../toolkit/types.js';
import type { CardView } from './card-view.js';

/** `@CitImmCanada (X)` */
function accountName({ network, name }: Account): string {
  const row = NETWORKS.find(({ id }) => id === network?.toLowerCase());
  return row?.name ? `${name} (${row.name})` : name;
}

/** Whose campaign it is, whom to follow, and the feed's small print. */
export function renderFoot({ msg, foreign }: CardView, { campaign, notice }: Toolkit): TemplateResult {
  const { name, url, accounts } = campaign;
  return html`<footer class="small">
    ${
      url
        ? html`<p>
            <a part="link" href=${url} lang=${foreign}>${name ?? new URL(url).host}</a>
          </p>`
        : nothing
    }
    ${
      accounts.length
        ? html`<div class="row">
            <span id="follow">${msg('Follow the campaign', { id: 'card.follow' })}</span>
            <ul class="row plain" aria-labelledby="follow">
              ${accounts.map(
                (account) => html`<li><a part="link" href=${account.url}>${accountName(account)}</a></li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${notice ? html`<p lang=${foreign}>${notice}</p>` : nothing}
  </footer>`;
}
