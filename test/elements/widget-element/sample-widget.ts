// The smallest element on the base: what the four have in common is tested on it, whatever they show.
import { html } from 'lit';
import type { Language } from '../../../src/i18n/languages.js';
import { FeedError } from '../../../src/toolkit/errors.js';
import type { Toolkit } from '../../../src/toolkit/types.js';
import { WidgetElement } from '../../../src/elements/widget-element.js';

export class SampleWidget extends WidgetElement {
  protected override source(language: Language) {
    return this.toolkitSource(language);
  }

  protected override accept(feed: Toolkit): Toolkit {
    if (!feed.posts.length) throw new FeedError('empty', 'no post');
    return feed;
  }

  protected override renderContent(feed: Toolkit) {
    return html`<section class="card" part="card" aria-labelledby="heading">
      ${this.heading(this.language === 'fr' ? 'Titre' : 'Heading')}
      ${feed.posts.map((post) => html`<p part="text" lang=${this.langOf(feed.language)}>${post.text}</p>`)}
      <button class="primary" part="primary" type="button">Go</button>
      <a part="link" href="https://chairs.example/">Chairs</a>
    </section>`;
  }
}

customElements.define('sample-widget', SampleWidget);

declare global {
  interface HTMLElementTagNameMap {
    'sample-widget': SampleWidget;
  }
}
