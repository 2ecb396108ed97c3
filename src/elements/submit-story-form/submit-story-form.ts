import { html } from 'lit';
import { templates } from '../../i18n/generated/fr/form.js';
import type { Language } from '../../i18n/languages.js';
import type { Toolkit } from '../../toolkit/types.js';
import { french, WidgetElement } from '../widget-element.js';

/**
 * @summary A stub.
 * @tag im-submit-story-form
 */
export class ImSubmitStoryForm extends WidgetElement {
  static override translations = french(templates);

  protected override source(language: Language) {
    return this.toolkitSource(language);
  }

  protected override renderContent(feed: Toolkit) {
    return html`<section class="card" part="card" aria-labelledby="heading">
      ${this.heading(this.msg('Share your story', { id: 'form.heading' }))}
      ${feed.messages.map((item) => html`<p part="text">${item.text}</p>`)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'im-submit-story-form': ImSubmitStoryForm;
  }
}
