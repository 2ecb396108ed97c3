import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { BrowseHandlers } from '../controllers/browse-handlers.js';
import { PrintController } from '../controllers/print-controller.js';
import { ImSlideEvent } from '../events/slide.js';
import { str } from '../i18n/localize.js';
import { moved, placed, slideIn, type Position } from '../slides/position.js';
import { baseStyles } from '../theme/base.styles.js';
import { slidesControls } from './slides-controls.js';
import { slidesStyles } from './slides.styles.js';
import { WidgetElement } from './widget-element.js';

/**
 * What rotator and carousel share: one slide at a time by the WAI-ARIA APG's carousel pattern, in
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
  protected position: Position = placed(0, 1);

  readonly #print = new PrintController(this, () => {
    this.#direction = '';
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #browse = new BrowseHandlers(this, (by) => this.#use(by));
  #slides: readonly S[] = [];
  /** Ids of the slides in the page, in the order of their nodes. */
  #shown: string[] = [];
  #direction: '' | 'forward' | 'back' = '';
  /** What had the focus before an update, and in which slide. */
  #focus?: { readonly element: Element; readonly id: string | undefined };

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

  /** @internal The button that stops and starts rotation. */
  protected renderRotation(): unknown {
    return nothing;
  }

  /** @internal How many slides are in the page while one is shown. */
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

  /** @internal Which slide this is, for those who do not see the others. */
  protected label(index: number): string {
    return this.msg(str`${index + 1} of ${this.count}`, { id: 'slides.position' });
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
      const id = this.current?.id;
      const index = slides.findIndex((slide) => slide.id === id);
      this.#slides = slides;
      this.position = placed(Math.max(0, index), this.slots);
      this.#direction = '';
    }
    const element = this.shadowRoot?.activeElement;
    const node = element?.closest<HTMLElement>('.slide');
    this.#focus = element
      ? { element, id: node ? this.#shown[this.#nodes().indexOf(node)] : undefined }
      : undefined;
  }

  protected override updated(): void {
    const { element, id } = this.#focus ?? {};
    if (!element || (element.isConnected && !element.closest('[inert]'))) return;
    const same = this.#slides.findIndex((slide) => slide.id === id);
    const index = this.listed && same >= 0 ? same : this.position.index;
    this.focusSlide(index, index === same ? element.localName : '');
  }

  protected override renderContent(model: M): unknown {
    const many = this.count > 1;
    const carousel = many && !this.listed;
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
            ? slidesControls(this.msg, {
                all: this.all,
                rotation: this.renderRotation(),
                label: this.label(this.position.index),
                next: this.#next,
                previous: this.#previous,
                toggle: this.#toggleAll,
              })
            : nothing
        }
      </div>
      <div
        id="slides"
        class=${carousel ? `stage ${this.#direction}` : 'list'}
        role=${this.listed && many ? 'list' : nothing}
        aria-live=${carousel ? (this.rotating ? 'off' : 'polite') : nothing}
        @pointerdown=${carousel ? this.#browse.down : nothing}
        @pointerup=${carousel ? this.#browse.up : nothing}
      >
        ${this.#renderSlides()}
      </div>
      ${this.renderBelow(model)}
    </section>`;
  }

  #shift(by: number): void {
    if (!by || this.count < 2) return;
    this.position = moved(this.position, by, this.count, this.slots);
    this.#direction = by > 0 ? 'forward' : 'back';
    this.requestUpdate();
    const { index } = this.position;
    this.dispatchEvent(new ImSlideEvent({ index, id: this.current!.id }));
  }

  #nodes(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.slide')];
  }

  #use(by: 1 | -1): void {
    this.used();
    this.step(by);
  }

  readonly #next = () => this.#use(1);
  readonly #previous = () => this.#use(-1);

  readonly #toggleAll = () => {
    this.used();
    this.all = !this.all;
    this.#direction = '';
    this.requestUpdate();
  };

  #renderSlides(): TemplateResult[] {
    const { listed, position, count } = this;
    const nodes = listed ? count : this.slots;
    const out: TemplateResult[] = [];
    this.#shown = [];
    for (let node = 0; node < nodes; node++) {
      const index = listed ? node : slideIn(position, node, count, nodes);
      const slide = this.#slides[index]!;
      const current = index === position.index;
      this.#shown.push(slide.id);
      out.push(
        html`<div
          class="slide"
          part="slide"
          tabindex="-1"
          role=${count < 2 ? nothing : listed ? 'listitem' : 'group'}
          aria-roledescription=${listed || count < 2 ? nothing : this.msg('slide', { id: 'slides.slide' })}
          aria-label=${listed || count < 2 ? nothing : this.label(index)}
          ?inert=${!current && !listed}
        >
          ${keyed(slide.id, this.renderSlide(slide))}
        </div>`,
      );
    }
    return out;
  }
}
