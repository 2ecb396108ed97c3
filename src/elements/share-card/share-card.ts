import { html } from 'lit';
import { templates } from '../../i18n/generated/fr/card.js';
import type { Language } from '../../i18n/languages.js';
import type { Toolkit } from '../../toolkit/types.js';
import { french, WidgetElement } from '../widget-element.js';

/**
 * @summary A stub.
 * @tag im-share-card
 */
export class ImShareCard extends WidgetElement {
  static override translations = french(templates);

  protected override source(language: Language) {
    return this.toolkitSource(language);
  }

  protected override renderContent(feed: Toolkit) {
    return html`<section class="card" part="card" aria-labelledby="heading">
      ${this.heading(this.msg('Share a post', { id: 'card.heading' }))}
      ${feed.posts.map((item) => html`<p part="text">${item.text}</p>`)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'im-share-card': ImShareCard;
  }
}
