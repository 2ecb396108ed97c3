import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { drawStill } from '../../browser/picture-file.js';
import { Announcer } from '../../controllers/announcer.js';
import { BrowseHandlers } from '../../controllers/browse-handlers.js';
import { ComposeController } from '../../controllers/compose-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { SharingController } from '../../controllers/sharing-controller.js';
import { ImSlideEvent } from '../../events/slide.js';
import { card } from '../../i18n/generated/card.js';
import { common } from '../../i18n/generated/common.js';
import type { Language } from '../../i18n/languages.js';
import { translated } from '../../i18n/localize.js';
import { reduce, UNTOUCHED, type CardAction } from '../../sharing/card-state.js';
import { cardOf, cardSource, postBeside, type Card, type CardSource } from '../../sharing/card.js';
import { localDay } from '../../sharing/choose.js';
import { takesText } from '../../sharing/networks.js';
import { plain } from '../../toolkit/plain-text.js';
import type { Toolkit } from '../../toolkit/types.js';
import { pageUrl } from '../../toolkit/urls.js';
import { warn } from '../../toolkit/warn.js';
import { WidgetElement } from '../widget-element.js';
import { positionText, renderBrowse } from './browse-view.js';
import type { CardView } from './card-view.js';
import { renderComposer } from './composer-view.js';
import { renderFoot } from './foot-view.js';
import { renderPicture, renderTools } from './picture-view.js';
import { renderPrint } from './print-view.js';
import { cardStyles } from './share-card.styles.js';
import { renderSharing } from './sharing-view.js';
import { caveat, countText } from './texts.js';

/**
 * A post of the campaign, to be put into one's own words and shared anywhere: its picture, its
 * text as each network counts it, and every network's link.
 *
 * @summary A post to adapt and share.
 * @tag im-share-card
 * @slot - What is shown until the widget is ready, and when it has nothing to show.
 *
 * @csspart card - The whole.
 * @csspart heading - The heading.
 * @csspart controls - Previous and next, with `browse`.
 * @csspart image - The post's picture.
 * @csspart field - A field.
 * @csspart label - A field's label.
 * @csspart hint - Help for a field, and the count.
 * @csspart error - What is wrong with a field, and a count over the limit.
 * @csspart text - The message, as the network that is counted receives it.
 * @csspart button - A button.
 * @csspart primary - The first thing to do.
 * @csspart link - A link, to a network or elsewhere.
 * @csspart slide - A post in print.
 * @csspart status - What has just happened.
 *
 * @event {ImReadyEvent} im-ready - The content is rendered.
 * @event {ImErrorEvent} im-error - No content can be shown.
 * @event {ImShareEvent} im-share - Something is about to be shared. Cancel it to do that differently.
 * @event {ImSlideEvent} im-slide - Another post is shown.
 */
export class ImShareCard extends WidgetElement<Toolkit, CardSource> {
  static override properties: PropertyDeclarations = {
    post: { reflect: true, useDefault: true },
    networks: { reflect: true, useDefault: true },
    url: { reflect: true, useDefault: true },
    text: { reflect: true, useDefault: true },
    browse: { type: Boolean, reflect: true, useDefault: true },
  };

  static override styles = [WidgetElement.styles, cardStyles];
  /** @internal */ static override translations = translated(common, card);

  /** Id of the post to show, whatever its dates. Default: the first that is valid today. */
  declare post: string;
  /** Which networks to offer, in this order, separated by spaces. Default: the eight most used. */
  declare networks: string;
  /** A page to share instead of the post's. */
  declare url: string;
  /** A text to start from instead of the post's. */
  declare text: string;
  /** Whether there are previous and next through the posts that are valid today. */
  declare browse: boolean;

  #state = UNTOUCHED;
  /** Derived at each update from the model, the attributes and what the visitor did. */
  #card?: Card;
  readonly #sharing = new SharingController(
    this,
    () => this.#card!,
    (action) => this.#dispatch(action),
  );
  readonly #announcer = new Announcer(this);
  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  #focused?: Element | null;
  #eager?: boolean;
  /** The animation that runs. */
  #playing = '';
  readonly #browsing = new BrowseHandlers(this, (by) => this.#step(by));

  constructor() {
    super();
    this.post = this.networks = this.url = this.text = '';
    this.browse = false;
    new ComposeController(this, ({ text, url }) => this.#take(text, url));
  }

  protected override source(language: Language) {
    return this.toolkitSource(language);
  }

  protected override accept(feed: Toolkit): CardSource {
    return cardSource(feed, localDay(), this.#wish, this.#state);
  }

  protected override willUpdate(changed?: PropertyValues<this>): void {
    if (changed?.has('post')) this.#state = reduce(this.#state, { type: 'wished' });
    super.willUpdate();
    this.#derive();
    this.#focused = this.shadowRoot?.activeElement;
    if (changed?.has('url') && this.url?.trim() && !this.#address(this.url))
      warn(`url="${this.url}" is not an address that can be shared: ignored`);
  }

  protected override updated(): void {
    // What had the focus belonged to another post.
    if (this.#focused && !this.#focused.isConnected)
      this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
    const canvas = this.renderRoot.querySelector('canvas');
    if (canvas) drawStill(canvas);
  }

  // Not in accept(): what was accepted last stays when a day or an attribute ends it, and what the
  // visitor writes over it still counts.
  #derive(): void {
    const wishes = {
      post: this.#wish,
      networks: `${this.networks ?? ''}`,
      url: this.#address(this.url),
      text: plain(`${this.text ?? ''}`.trim()),
    };
    if (this.model) this.#card = cardOf(this.model, wishes, this.#state);
  }

  /** Id of the post that the page asks for. */
  get #wish(): string {
    return `${this.post ?? ''}`.trim();
  }

  /** An address that may be shared; `''` for one that may not. */
  #address(url: unknown): string {
    return pageUrl(url, document.baseURI) ?? '';
  }

  #dispatch(action: CardAction): void {
    this.#state = reduce(this.#state, action);
    this.#derive();
    this.requestUpdate();
  }

  readonly #act = (action: CardAction) => {
    this.#dispatch(action);
    this.#sharing.outcome.forget();
    this.#announcer.say(() => {
      const { counted } = this.#card!;
      const isNews = action.type === 'network' && !takesText(counted);
      const count = countText({ msg: this.msg, language: this.language, card: this.#card! });
      return isNews ? `${caveat(this.msg, counted)} ${count}` : count;
    });
  };

  readonly #actAndWrite = (action: CardAction) => {
    this.renderRoot.querySelector<HTMLElement>('#message')?.focus();
    this.#act(action);
  };

  #take(text: unknown, url: unknown): boolean {
    if (!this.model) return false;
    const handed = { text: typeof text === 'string' ? plain(text) : '', url: this.#address(url) };
    this.#actAndWrite({ type: 'handed', handed });
    return true;
  }

  readonly #step = (by: 1 | -1) => {
    this.#dispatch({ type: 'went', post: postBeside(this.#card!, by) });
    this.#sharing.outcome.forget();
    this.#playing = '';
    const { index, post } = this.#card!;
    // Where one is, and enough of the post to know whether to go on.
    const begins = post.text.split(/\s+/, 8).join(' ');
    this.#announcer.say(() => `${positionText(this.msg, this.#card!)}: ${begins}`, 100);
    this.dispatchEvent(new ImSlideEvent({ index, id: post.id }));
  };

  readonly #play = (url: string) => {
    this.#playing = this.#playing === url ? '' : url;
    this.requestUpdate();
  };

  protected override renderContent({ feed }: CardSource): TemplateResult {
    const shown = this.#card!;
    // Looked at once: what comes into view later was not the first.
    this.#eager ??= this.getBoundingClientRect().top < innerHeight;
    const browse = this.browse && shown.posts.length > 1;
    const view: CardView = {
      msg: this.msg,
      language: this.language,
      feedLang: this.langOf(feed.language),
      card: shown,
      sharing: this.#sharing,
      act: this.#act,
      actAndWrite: this.#actAndWrite,
    };
    const { rendition } = shown;
    const motion = { eager: this.#eager, playing: this.#playing, play: this.#play };
    return html`<section class="card ${rendition ? 'pictured' : ''}" part="card" aria-labelledby="heading">
      <div class="head">
        ${this.heading(this.msg('Share a post', { id: 'card.heading' }))}
        ${browse ? renderBrowse(view, this.#browsing, this.#step) : nothing}
      </div>
      ${
        rendition
          ? html`<div
              class="picture"
              id="picture"
              @pointerdown=${browse ? this.#browsing.down : nothing}
              @pointerup=${browse ? this.#browsing.up : nothing}
            >
              ${renderPicture(view, rendition, motion)}
            </div>`
          : nothing
      }
      <div class="main">
        <div class="compose">${renderComposer(view)}</div>
        <div class="go">${renderSharing(view)}</div>
      </div>
      ${rendition ? html`<div class="about">${renderTools(view, rendition)}</div>` : nothing}
      <div class="visually-hidden" role="status" .textContent=${this.#announcer.text}></div>
      ${this.#print.printing ? renderPrint(view, browse) : nothing} ${renderFoot(view, feed)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'im-share-card': ImShareCard;
  }
}
