import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { copyText } from '../../browser/copy-text.js';
import { OwnWidth } from '../../controllers/own-width.js';
import { RotationController } from '../../controllers/rotation-controller.js';
import { ImComposeEvent } from '../../events/compose.js';
import { common } from '../../i18n/generated/common.js';
import { rotator } from '../../i18n/generated/rotator.js';
import { slides } from '../../i18n/generated/slides.js';
import type { Language } from '../../i18n/languages.js';
import { translated } from '../../i18n/localize.js';
import { givenTime, readingTime } from '../../slides/rotation.js';
import { FeedError } from '../../toolkit/errors.js';
import type { Message, Toolkit } from '../../toolkit/types.js';
import { number } from '../converters.js';
import { SlidesElement } from '../slides-element.js';
import { chosen, copiedText, messageText, renderMessage, sourceUrl } from './message-view.js';
import { rotationButton, turnNames } from './turn-view.js';
import { SecondFacts } from './second-facts.js';
import { rotatorStyles } from './key-message-rotator.styles.js';

/** Seconds. */
const INTERVAL = 10;
/** So many messages are all in the page, so that the highest gives the height; of more, some. */
const IN_PAGE = 20;
/** Milliseconds between two events of one press. */
const AT_ONCE = 100;

interface RotatorModel {
  readonly feed: Toolkit;
  /** Those that the page asks for; at least one. */
  readonly messages: readonly Message[];
}

/**
 * The campaign's key messages, one at a time, each with its facts and their sources.
 *
 * Moves by itself until the visitor uses or focuses anything in it; not with reduced motion.
 *
 * @summary Key messages with their facts, in turn.
 * @tag im-key-message-rotator
 * @slot - What is shown until the widget is ready, and when it has nothing to show.
 *
 * @csspart card - The whole.
 * @csspart heading - The heading.
 * @csspart controls - The buttons that move between messages.
 * @csspart slide - A message with its facts.
 * @csspart text - The message.
 * @csspart fact - A fact.
 * @csspart source - Where a fact comes from.
 * @csspart link - A link to a source.
 * @csspart button - A button.
 * @csspart status - What has just happened.
 *
 * @event {ImReadyEvent} im-ready - The content is rendered.
 * @event {ImErrorEvent} im-error - No content can be shown.
 * @event {ImSlideEvent} im-slide - Another message is shown.
 * @event {ImComposeEvent} im-compose - A message is handed over to a share card. Cancel it to take it.
 */
export class ImKeyMessageRotator extends SlidesElement<Toolkit, Message, RotatorModel> {
  static override properties: PropertyDeclarations = {
    interval: {
      reflect: true,
      useDefault: true,
      converter: { ...number('interval', 0, Infinity, INTERVAL), toAttribute: String },
    },
    messages: { reflect: true, useDefault: true },
  };

  static override styles = [...SlidesElement.styles, rotatorStyles];
  /** @internal */ static override translations = translated(common, slides, rotator);

  /**
   * Seconds that a message is shown. `0`: moves only by hand. Without it 10, and a long message
   * for as long as it takes to read.
   */
  declare interval: number;
  /** Ids of the messages to show, separated by spaces, in this order. Default: all. */
  declare messages: string;

  readonly #rotation = new RotationController(this, {
    slide: () => this.position.index,
    duration: () => (this.listed ? 0 : this.#duration()),
    advance: () => this.step(1),
  });
  readonly #room = new OwnWidth(this, [480, 640]);
  /** Messages of which the visitor has opened all facts. */
  readonly #open = new Set<string>();
  readonly #second = new SecondFacts(this, {
    ids: () =>
      this.listed || this.count > IN_PAGE || !this.model ? [] : this.model.messages.map(({ id }) => id),
    by: () => [this.model?.feed, this.messages, this.language, this.#room.width, this.listed],
  });
  /** There was a move: the message shown is news. */
  #moved = false;
  /** Whether the last copy worked; nothing was copied from the message shown. */
  #copied?: boolean;
  /** When the rotation button was pressed, and when the focus on it stopped the rotation. */
  #pressed = -Infinity;
  #stopped = -Infinity;

  constructor() {
    super();
    this.interval = INTERVAL;
    this.messages = '';
    this.addEventListener('focusin', this.#focused);
    this.addEventListener('im-slide', () => {
      this.#copied = undefined;
      this.#moved = true;
    });
  }

  /** Lets the messages move by themselves, where `interval` and the visitor's settings allow it. */
  play(): void {
    this.#rotation.start();
  }

  /** Stops them until {@link play}, or until the visitor starts them. */
  pause(): void {
    this.#rotation.stop();
  }

  protected override source(language: Language) {
    return this.toolkitSource(language);
  }

  protected override accept(feed: Toolkit): RotatorModel {
    const messages = chosen(feed, this.messages);
    if (messages.length) return { feed, messages };
    throw new FeedError('empty', `no message of messages="${this.messages}"`);
  }

  protected override slides({ messages }: RotatorModel): readonly Message[] {
    return messages;
  }

  protected override get slots(): number {
    return this.count > IN_PAGE ? super.slots : Infinity;
  }

  protected override get rotating(): boolean {
    return this.#rotation.state.running && !this.listed && this.#duration() > 0;
  }

  protected override used(): void {
    this.#rotation.stop();
  }

  #duration(): number {
    const { current } = this; // Frameworks set null and undefined:
    const interval = this.interval ?? INTERVAL;
    if (this.count < 2 || !current) return 0;
    const given = interval !== INTERVAL || Number(this.getAttribute('interval')) === INTERVAL;
    return given
      ? givenTime(interval)
      : readingTime([current.text, ...current.facts.map(({ text }) => text)]);
  }

  // A press focuses the button first: that is no reason to stop what the press would stop anyway.
  readonly #focused = (event: FocusEvent) => {
    const onButton = (event.composedPath()[0] as Element).matches('.rotation');
    if (onButton && event.timeStamp - this.#pressed < AT_ONCE) return;
    if (onButton && this.#rotation.state.wanted) this.#stopped = event.timeStamp;
    this.#rotation.stop();
  };

  readonly #press = (event: Event) => (this.#pressed = event.timeStamp);

  // Assistive technology focuses and presses in one: what it read out is what it presses.
  readonly #toggle = (event: Event) => {
    if (this.#rotation.state.wanted || event.timeStamp - this.#stopped < AT_ONCE) this.#rotation.stopAll();
    else this.#rotation.start();
  };

  async #copy(message: Message): Promise<void> {
    this.#rotation.stop();
    // Gone in between, or the same words would not be read out a second time.
    this.#copied = undefined;
    this.requestUpdate();
    this.#copied = await copyText(messageText(message, this.language), this.renderRoot);
    this.requestUpdate();
  }

  #share(message: Message): void {
    this.#rotation.stop();
    const url = sourceUrl(message) ?? this.model?.feed.campaign.url ?? location.href;
    // A share card on the page takes it; where there is none, it is copied.
    if (this.dispatchEvent(new ImComposeEvent({ text: message.text, url }))) void this.#copy(message);
  }

  protected override renderHeading(): TemplateResult {
    return this.heading(this.msg('Key messages', { id: 'rotator.heading' }));
  }

  protected override get turnNames() {
    return turnNames(this.msg);
  }

  protected override get arrangement(): string {
    return ['', 'roomy', 'wide'][this.#room.step]!;
  }

  // The message, not its facts and sources: who turns the pages wants to hear where they are.
  protected override get spoken(): string {
    return this.#moved ? (this.current?.text ?? '') : '';
  }

  protected override renderFirst(): unknown {
    const { wanted, still } = this.#rotation.state;
    if (this.all || still || !this.#duration()) return nothing;
    return rotationButton(this.msg, wanted, this.#press, this.#toggle);
  }

  protected override renderSlide(message: Message): TemplateResult {
    return renderMessage(message, {
      msg: this.msg,
      language: this.language,
      foreign: this.langOf(this.model!.feed.language),
      facts: this.listed ? Infinity : (this.#room.step > 1 ? 2 : 1) + this.#second.of(message.id),
      open: this.#open.has(message.id),
      toggle: () => {
        this.#rotation.stop();
        if (!this.#open.delete(message.id)) this.#open.add(message.id);
        this.requestUpdate();
      },
      share: () => this.#share(message),
      copy: () => void this.#copy(message),
    });
  }

  protected override renderBelow({ feed: { notice, language } }: RotatorModel): unknown {
    return html`<div class="foot ${!this.listed && this.#room.step ? 'up' : ''}">
      <div class="notes">
        <p
          class="status"
          role="status"
          part="status"
          .textContent=${this.#copied === undefined ? this.said : copiedText(this.msg, this.#copied)}
        ></p>
        ${notice ? html`<p class="small" lang=${this.langOf(language)} .textContent=${notice}></p>` : nothing}
      </div>
      ${this.count > 1 ? this.renderToggle() : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'im-key-message-rotator': ImKeyMessageRotator;
  }
}
