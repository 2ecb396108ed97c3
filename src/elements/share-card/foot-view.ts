import { html, nothing, type TemplateResult } from 'lit';
import { NETWORKS } from '../../sharing/networks.js';
import type { Account, Toolkit } from '../../toolkit/types.js';
import type { CardView } from './card-view.js';

/** The name of an account's network, where it has a proper one. */
const networkOf = ({ network }: Account): string | undefined =>
  NETWORKS.find(({ id }) => id === network?.toLowerCase())?.name;

/** An account by its network; by its own name where that tells nothing, or names several. */
function renderAccount(account: Account, _: number, accounts: readonly Account[]): TemplateResult {
  const network = networkOf(account);
  const isOne = network && accounts.filter((one) => networkOf(one) === network).length === 1;
  return html`<li>
    <a part="link" href=${account.url}
      >${
        isOne
          ? html`${network}<span class="visually-hidden">${`: ${account.name}`}</span>`
          : `${account.name}${network ? ` (${network})` : ''}`
      }</a
    >
  </li>`;
}

/** Whose campaign it is, whom to follow, and the feed's small print. */
export function renderFoot({ msg, feedLang }: CardView, { campaign, notice }: Toolkit): TemplateResult {
  const { name, url, accounts } = campaign;
  return html`<footer class="foot">
    ${url ? html`<a part="link" href=${url} lang=${feedLang}>${name ?? new URL(url).host}</a>` : nothing}
    ${
      accounts.length
        ? html`<div class="follow">
            <span id="follow" .textContent=${msg('Follow on', { id: 'card.follow' })}></span>
            <ul role="list" aria-labelledby="follow">
              ${accounts.map(renderAccount)}
            </ul>
          </div>`
        : nothing
    }
    ${notice ? html`<p lang=${feedLang}>${notice}</p>` : nothing}
  </footer>`;
}
