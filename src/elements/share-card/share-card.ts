import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Announcer } from '../../controllers/announcer.js';
import { BrowseHandlers } from '../../controllers/browse-handlers.js';
import { ComposeController } from '../../controllers/compose-controller.js';
import { drawStill } from '../../browser/picture-file.js';
import { PrintController } from '../../controllers/print-controller.js';
import { SharingController } from '../../controllers/sharing-controller.js';
import { ImSlideEvent } from '../../events/slide.js';
import { card } from '../../i18n/generated/card.js';
import { common } from '../../i18n/generated/common.js';
import { slides } from '../../i18n/generated/slides.js';
import type { Language } from '../../i18n/languages.js';
import { str, translated } from '../../i18n/localize.js';
import { localDay, postsOn } from '../../sharing/choose.js';
import { Selection } from '../../sharing/selection.js';
import { FeedError } from '../../toolkit/errors.js';
import { wellFormed } from '../../toolkit/rules.js';
import type { Post, Toolkit } from '../../toolkit/types.js';
import { pageUrl } from '../../toolkit/urls.js';
import { warn } from '../../toolkit/warn.js';
import { turnButtons } from '../slides-controls.js';
import { slidesStyles } from '../slides.styles.js';
import { WidgetElement } from '../widget-element.js';
import type { CardView } from './card-view.js';
import { currentCount, renderWriting } from './composer-view.js';
import { renderFoot } from './foot-view.js';
import { renderPicture } from './picture-view.js';
import { renderPrint } from './print-view.js';
import { cardStyles } from './share-card.styles.js';
import { renderOutcome, renderSharing } from './sharing-view.js';

/** A feed and those of its posts that may be shown today, at least one. */
type CardModel = Readonly<{ feed: Toolkit; posts: readonly Post[] }>;

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
export class ImShareCard extends WidgetElement<Toolkit, CardModel> {
  static override properties: PropertyDeclarations = {
    post: { reflect: true, useDefault: true },
    networks: { reflect: true, useDefault: true },
    url: { reflect: true, useDefault: true },
    text: { reflect: true, useDefault: true },
    browse: { type: Boolean, reflect: true, useDefault: true },
  };

  static override styles = [WidgetElement.styles, slidesStyles, cardStyles];
  static override translations = translated(common, slides, card);

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

  readonly #selection = new Selection();
  readonly #sharing = new SharingController(this, this.#selection);
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

  protected override accept(feed: Toolkit): CardModel {
    const posts = postsOn(feed.posts, localDay(), this.#wish);
    if (posts.length) return { feed, posts };
    throw new FeedError('empty', `none of the feed's ${feed.posts.length} posts is valid today`);
  }

  protected override willUpdate(changed?: PropertyValues<this>): void {
    super.willUpdate();
    this.#select();
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

  #take(text: unknown, url: unknown): boolean {
    if (!this.model) return false;
    const words = typeof text === 'string' ? wellFormed(text) : '';
    this.#selection.take({ text: words, url: this.#address(url) });
    this.#toMessage();
    return true;
  }

  /** Id of the post that the page asks for. */
  get #wish(): string {
    return `${this.post ?? ''}`.trim();
  }

  /** An address that may be shared; `''` for one that may not. */
  #address(url: unknown): string {
    return pageUrl(url, document.baseURI) ?? '';
  }

  #select(): void {
    const { model, networks, url, text } = this;
    if (!model) return;
    this.#selection.update(model.feed, model.posts, {
      post: this.#wish,
      networks: `${networks ?? ''}`,
      url: this.#address(url),
      text: wellFormed(`${text ?? ''}`.trim()),
    });
  }

  #step(by: 1 | -1): void {
    const selection = this.#selection;
    selection.step(by);
    this.#select();
    this.#sharing.forget();
    this.#playing = '';
    this.requestUpdate();
    this.#announcer.say(() => this.#label(), 100);
    this.dispatchEvent(new ImSlideEvent({ index: selection.index, id: selection.post.id }));
  }

  #label(): string {
    const { index, posts } = this.#selection;
    return this.msg(str`${index + 1} of ${posts.length}`, { id: 'slides.position' });
  }

  readonly #changed = () => {
    this.#sharing.forget();
    this.requestUpdate();
    this.#announcer.say(() => currentCount(this.msg, this.language, this.#selection));
  };

  readonly #toMessage = () => {
    this.renderRoot.querySelector<HTMLElement>('#message')?.focus();
    this.#changed();
  };

  readonly #play = (url: string) => {
    this.#playing = this.#playing === url ? '' : url;
    this.requestUpdate();
  };

  protected override renderContent({ feed }: CardModel): TemplateResult {
    // Looked at once: what comes into view later was not the first.
    this.#eager ??= this.getBoundingClientRect().top < innerHeight;
    const browse = this.browse && this.#selection.posts.length > 1;
    const view: CardView = {
      msg: this.msg,
      language: this.language,
      foreign: this.langOf(feed.language),
      selection: this.#selection,
      sharing: this.#sharing,
      changed: this.#changed,
      toMessage: this.#toMessage,
    };
    return html`<section class="card" part="card" aria-labelledby="heading">
      <div class="head">
        ${this.heading(this.msg('Share a post', { id: 'card.heading' }))}
        ${browse ? this.#renderControls() : nothing}
      </div>
      <div id="slides" class="body">
        ${
          this.#selection.rendition
            ? html`<div
                class="picture"
                @pointerdown=${browse ? this.#browsing.down : nothing}
                @pointerup=${browse ? this.#browsing.up : nothing}
              >
                ${renderPicture(view, this.#selection.rendition, {
                  eager: this.#eager,
                  playing: this.#playing,
                  play: this.#play,
                })}
              </div>`
            : nothing
        }
        <div class="writing">${renderWriting(view)}</div>
      </div>
      <div class="sharing">${renderSharing(view)}</div>
      ${renderOutcome(view)}
      <div class="visually-hidden" role="status">${this.#announcer.text}</div>
      ${this.#print.printing ? renderPrint(view, browse) : nothing} ${renderFoot(view, feed)}
    </section>`;
  }

  #renderControls(): TemplateResult {
    const turn = turnButtons(this.msg, (by) => this.#step(by));
    return html`<div class="controls" part="controls" @keydown=${this.#browsing.key}>
      ${turn} <span class="small">${this.#label()}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'im-share-card': ImShareCard;
  }
}
