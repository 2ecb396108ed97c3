import { html, nothing, type TemplateResult } from 'lit';
import { BrowseHandlers } from '../controllers/browse-handlers.js';
import { PrintController } from '../controllers/print-controller.js';
import { ImSlideEvent } from '../events/slide.js';
import { str } from '../i18n/localize.js';
import { isShown, moved, placed, type Position } from '../slides/position.js';
import { baseStyles } from '../theme/base.styles.js';
import { slidesControls, toggleButton, toggledText, which, type TurnNames } from './slides-controls.js';
import { isLost, slideFocus, type SlideFocus } from './slide-focus.js';
import { slidesView } from './slides-view.js';
import { slidesStyles } from './slides.styles.js';
import { WidgetElement } from './widget-element.js';

/**
 * What rotator and carousel share: one slide at a time, or a few, by the WAI-ARIA APG's carousel pattern, in
 * its grouped form; all of them on demand and in print.
 *
 * @typeParam C what is loaded
 * @typeParam S a slide of it
 * @typeParam M the model
 */
export abstract class SlidesElement<C, S extends { readonly id: string }, M = C> extends WidgetElement<C, M> {
  static override styles = [baseStyles, slidesStyles];

  /** @internal The visitor asked for all slides. */
  protected all = false;
  /** @internal */
  protected position: Position = placed(0);
  /** @internal What a press of *Show all* or *Show fewer* did, in words. */
  protected said = '';

  readonly #print = new PrintController(this, () => {
    this.#direction = '';
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #browse = new BrowseHandlers(this, (by) => this.#turn(by));
  #slides: readonly S[] = [];
  /** Ids of the slides in the page, in the order of their nodes. */
  #shown: string[] = [];
  #direction: '' | 'forward' | 'back' = '';
  #focus?: SlideFocus;

  /** Shows the next slide; after the last comes the first. */
  next(): void {
    this.step(1);
  }

  /** Shows the previous slide; before the first comes the last. */
  previous(): void {
    this.step(-1);
  }

  /** Shows a slide: by its id, or by its number from 0. One that is not there changes nothing. */
  goTo(slide: string | number): void {
    const index = typeof slide === 'number' ? slide : this.#slides.findIndex(({ id }) => id === slide);
    if (this.#slides[index]) this.#shift(index - this.position.index);
  }

  /** @internal The slides of the model. */
  protected abstract slides(model: M): readonly S[];

  /** @internal */
  protected abstract renderHeading(): TemplateResult;

  /** @internal One slide's content. */
  protected abstract renderSlide(slide: S): TemplateResult;

  /** @internal What stands below the slides. */
  protected abstract renderBelow(model: M): unknown;

  /** @internal What *previous* and *next* are called. */
  protected abstract get turnNames(): TurnNames;

  /** @internal What comes before *previous* and *next*. */
  protected renderFirst(): unknown {
    return nothing;
  }

  /** @internal What the live region says of the slide shown; `undefined` where the slides are the live region. */
  protected get spoken(): string | undefined {
    return undefined;
  }

  /** @internal How many slides are shown beside one another. */
  protected get visible(): number {
    return 1;
  }

  /** @internal Class names of the stage: how slides stand in the width that there is. */
  protected get arrangement(): string {
    return '';
  }

  /** @internal How many slides are in the page while not all are shown; `Infinity`: all of them. */
  protected get slots(): number {
    return Math.min(this.#slides.length, 3);
  }

  /** @internal The page wants a list: nothing to turn. */
  protected get plain(): boolean {
    return false;
  }

  /** @internal All slides one below the other. */
  protected get listed(): boolean {
    return this.plain || this.all || this.#print.printing;
  }

  /** @internal Slides move by themselves now. */
  protected get rotating(): boolean {
    return false;
  }

  /** @internal The slide shown. */
  protected get current(): S | undefined {
    return this.#slides[this.position.index];
  }

  /** @internal How many there are. */
  protected get count(): number {
    return this.#slides.length;
  }

  /** @internal Goes on by one. */
  protected step(by: 1 | -1): void {
    this.#shift(by);
  }

  /** @internal The visitor takes over: a control, a key or a stroke was used. */
  protected used(): void {}

  /** @internal Which slide this is, or which few; `seen`: for those who see how many are shown. */
  protected label(which: number | string, _seen = false): string {
    return this.msg(str`${which} of ${this.count}`, { id: 'slides.position' });
  }

  /** @internal *Show all* or *Show fewer*. */
  protected renderToggle(): TemplateResult {
    return toggleButton(this.msg, this.all, this.#toggleAll);
  }

  /** @internal Moves the focus to a slide, or to the first element of a kind in it. */
  protected focusSlide(index: number, inner = ''): void {
    const slide = this.#nodes()[this.#shown.indexOf(this.#slides[index]?.id ?? '')];
    const target = (inner && slide?.querySelector<HTMLElement>(inner)) || slide;
    (target ?? this.renderRoot.querySelector<HTMLElement>('#heading'))?.focus();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const slides = this.model === undefined ? [] : this.slides(this.model);
    if (slides.length !== this.#slides.length || slides.some((slide, i) => slide !== this.#slides[i])) {
      const index = slides.findIndex(({ id }) => id === this.current?.id);
      this.#slides = slides;
      this.position = placed(Math.max(0, index));
      this.#direction = '';
    }
    this.#focus = slideFocus(this.shadowRoot, this.#nodes(), this.#shown);
  }

  protected override updated(): void {
    if (!this.#focus || !isLost(this.#focus)) return;
    const { element, id } = this.#focus;
    const same = this.#slides.findIndex((slide) => slide.id === id);
    const stays = same >= 0 && (this.listed || isShown(this.position, same, this.visible, this.count));
    const index = stays ? same : this.position.index;
    this.focusSlide(index, index === same ? element.localName : '');
  }

  protected override renderContent(model: M): unknown {
    const many = this.count > 1;
    const carousel = many && !this.listed;
    const { position, listed, visible, slots } = this;
    const live = this.rotating ? 'off' : 'polite';
    return html`<section
      class="card"
      part="card"
      aria-labelledby="heading"
      aria-roledescription=${carousel ? this.msg('carousel', { id: 'slides.carousel' }) : nothing}
      @keydown=${carousel ? this.#browse.key : nothing}
    >
      <div class="head">
        ${this.renderHeading()}
        ${
          many && !this.plain
            ? slidesControls({
                all: this.all,
                first: this.renderFirst(),
                names: this.turnNames,
                label: this.label(which(this.msg, position, visible, this.count), true),
                turn: this.#turn,
              })
            : nothing
        }
      </div>
      <div
        id="slides"
        class=${this.listed ? 'list' : `stage ${this.#direction} ${this.arrangement}`}
        role=${this.listed && many ? 'list' : nothing}
        aria-live=${carousel && this.spoken === undefined ? live : nothing}
        @pointerdown=${carousel ? this.#browse.down : nothing}
        @pointerup=${carousel ? this.#browse.up : nothing}
      >
        ${slidesView(
          this.#slides,
          { position, listed, visible, slots },
          {
            kind: this.msg('slide', { id: 'slides.slide' }),
            label: (which) => this.label(which),
            content: (slide) => this.renderSlide(slide),
            ids: (ids) => (this.#shown = ids),
          },
        )}
      </div>
      ${
        carousel && this.spoken !== undefined
          ? html`<p class="visually-hidden" aria-live=${live} .textContent=${this.spoken}></p>`
          : nothing
      }
      ${this.renderBelow(model)}
    </section>`;
  }

  #shift(by: number): void {
    if (!by || this.count < 2) return;
    this.position = moved(this.position, by, this.count);
    this.said = '';
    this.#direction = by > 0 ? 'forward' : 'back';
    this.requestUpdate();
    this.dispatchEvent(new ImSlideEvent({ index: this.position.index, id: this.current!.id }));
  }

  #nodes(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.slide')];
  }

  readonly #turn = (by: 1 | -1) => {
    this.used();
    this.step(by);
  };

  readonly #toggleAll = () => {
    this.used();
    this.all = !this.all;
    this.#direction = '';
    this.said = toggledText(this.msg, this.all, this.count);
    this.requestUpdate();
  };
}
