import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { keepInside } from '../browser/inner-events.js';
import { ThemeController } from '../controllers/theme-controller.js';
import { pageSetting } from '../browser/page-setting.js';
import { ImErrorEvent } from '../events/error.js';
import { ImReadyEvent } from '../events/ready.js';
import { languageOf, watchLanguage } from '../i18n/element-language.js';
import { common } from '../i18n/generated/common.js';
import { type Language, SOURCE } from '../i18n/languages.js';
import { bindMsg, type MsgFn, type Translations } from '../i18n/localize.js';
import { baseStyles } from '../theme/base.styles.js';
import { addressHint, toolkitUrl } from '../toolkit/default-url.js';
import { FeedError, feedError } from '../toolkit/errors.js';
import type { Resource } from '../toolkit/resource.js';
import { Subscription } from '../toolkit/subscription.js';
import type { Toolkit } from '../toolkit/types.js';
import { toolkitAt } from '../toolkit/validate.js';
import { warn } from '../toolkit/warn.js';
import { version } from '../version.js';
import { colour, number, word } from './converters.js';
import { CurrentState } from './current-state.js';
import { contentLanguage, feedFor } from './feed-source.js';
import { headingOf } from './heading.js';
import { problemView } from './problem-view.js';

export type Theme = 'auto' | 'light' | 'dark' | 'inherit';

/**
 * What the four elements share: their language, their feed, their state, the
 * light DOM as fallback, the error view. An element gives a {@link source} of
 * content, derives its {@link model} from that in {@link accept}, and renders it.
 *
 * States, as `:state(…)`: `loading`, `ready`, `error`. Content that is shown stays
 * while other content is loaded, and also when that fails.
 *
 * @typeParam C what the element's source loads
 * @typeParam M what its view is rendered from
 */
export abstract class WidgetElement<C = Toolkit, M = C> extends LitElement {
  static override properties: PropertyDeclarations = {
    toolkit: { reflect: true, useDefault: true },
    headingLevel: {
      attribute: 'heading-level',
      reflect: true,
      useDefault: true,
      converter: { ...number('heading-level', 2, 6, 2), toAttribute: String },
    },
    theme: {
      reflect: true,
      useDefault: true,
      converter: word('theme', ['auto', 'light', 'dark', 'inherit'], 'auto'),
    },
    accent: { reflect: true, useDefault: true, converter: colour('accent') },
  };

  static override styles: CSSResultGroup = baseStyles;

  /** Of the library that this class came with. */
  static readonly version = version;

  /** What `this.msg` finds its texts in. */
  /** @internal */ static translations: Translations = common;

  /** URL of the toolkit feed; `{lang}` in it stands for the language. Default: beside the script. */
  declare toolkit: string;
  /** Level of the element's heading, 2 to 6; anything else is 2. */
  declare headingLevel: number;
  /** Whose colours: `auto` (the page's colour scheme), `light`, `dark`, `inherit` (the host design system). */
  declare theme: Theme;
  /** Brand colour, `#rgb` or `#rrggbb`. Text on it is computed. */
  declare accent: string;

  /** @internal The language that is shown now: the element's, or the one before while its feed loads. */
  protected language: Language = SOURCE;
  /** @internal What is rendered: the last accepted model. */
  protected model?: M;
  /** @internal Why there is no content, or no newer one. */
  protected problem?: FeedError;
  /** @internal The text of a message in the language shown. */
  protected readonly msg: MsgFn = bindMsg(
    () => this.language,
    (this.constructor as typeof WidgetElement).translations,
  );

  readonly #state = new CurrentState(this);
  readonly #feed = new Subscription<C>(() => this.requestUpdate());
  #unwatch?: () => void;
  /** What the model was derived from, and the language that it was loaded for. */
  #content?: C;
  #contentLanguage: Language = SOURCE;

  constructor() {
    super();
    this.toolkit = '';
    this.headingLevel = 2;
    this.theme = 'auto';
    this.accent = '';
    new ThemeController(this);
  }

  protected override createRenderRoot() {
    return keepInside(super.createRenderRoot());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch?.();
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move is a removal and an insertion in one task: only what stays away is let go.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  /** Loads its feed again, for all elements that share it. */
  reload(): void {
    this.#feed.resource?.reload();
  }

  /**
   * Where the content comes from. Asked at each update; a resource with the same key as the one
   * before loads nothing.
   *
   * @throws {FeedError} where there is no source
   */
  protected abstract source(language: Language): Resource<C>;

  /**
   * Derives the model from content, attributes, what the visitor did and the day. Asked at every
   * update, also of content that was accepted before: a post expires, an attribute changes. It has
   * no side effects. Where it throws, the last accepted model stays, and the status line says so.
   *
   * @throws {FeedError} `empty`, `no-receiver`: where this element finds nothing to show
   */
  protected abstract accept(content: C): M;

  /** The element's view of its model, in `this.language`. Changes nothing. */
  protected abstract renderContent(model: M): unknown;

  /** The toolkit's feed in a language, shared by all elements that name it. */
  protected toolkitSource(language: Language): Resource<Toolkit> {
    return toolkitAt(toolkitUrl(this.toolkit || pageSetting('im-toolkit'), language, document.baseURI));
  }

  /** `lang` for a text of a feed, where it is not the element's; one that does not say is in that asked for. */
  protected langOf(tag: string = this.#contentLanguage): string | typeof nothing {
    const same = tag.toLowerCase().split('-')[0] === this.language;
    return same ? nothing : tag;
  }

  protected heading(text: string): TemplateResult {
    return headingOf(this.headingLevel, text);
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    const language = languageOf(this);
    let failed: FeedError | undefined;
    try {
      this.#feed.to(feedFor((each) => this.source(each), language));
    } catch (error) {
      failed = error instanceof FeedError ? error : new FeedError('no-toolkit', String(error));
      this.#feed.to(undefined);
    }
    this.#derive(language, failed);
  }

  protected override render(): unknown {
    const { model } = this;
    return html`${model === undefined ? html`<slot></slot>` : nothing}
      <div class="root" lang=${this.language}>
        ${model === undefined ? nothing : this.renderContent(model)}
        ${problemView(this.msg, this.problem, {
          kept: model !== undefined,
          loading: this.#feed.resource?.snapshot.state === 'loading',
          retry: () => this.reload(),
        })}
      </div>`;
  }

  #leave(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#feed.end();
    if (this.model === undefined) this.#state.set('loading');
  }

  /** Takes over what the source has, all at once: language, model, problem and state. */
  #derive(language: Language, failed?: FeedError): void {
    const snapshot = this.#feed.resource?.snapshot;
    if (snapshot?.state === 'ready') {
      const isNew = this.#content !== snapshot.value || this.language !== language;
      this.language = language;
      try {
        this.model = this.accept(snapshot.value);
        return this.#accepted(snapshot.value, isNew);
      } catch (error) {
        failed = feedError(error);
      }
    } else if (snapshot?.state === 'error') failed = snapshot.error;
    if (this.#content === undefined || failed) this.language = language;
    // What is shown follows its attributes and its visitor, whatever became of newer content.
    try {
      if (this.#content !== undefined) this.model = this.accept(this.#content);
    } catch (error) {
      feedError(error);
    }
    if (failed) this.#refused(failed);
    // On a retry the problem stays in view, and with it the button that has the focus.
    else if (this.model === undefined) this.#state.set('loading');
  }

  #accepted(content: C, isNew: boolean): void {
    const { language } = this;
    // The button goes with the problem: its focus moves to what came instead.
    if (this.shadowRoot?.activeElement?.matches('.retry'))
      void this.updateComplete.then(() => this.shadowRoot?.getElementById('heading')?.focus());
    this.#content = content;
    this.#contentLanguage = contentLanguage(content, language);
    this.problem = undefined;
    this.#state.set('ready');
    if (isNew) this.#announce(() => new ImReadyEvent({ language }));
  }

  #refused({ code, message }: FeedError): void {
    const isSame = this.problem?.code === code && this.problem.message === message;
    if (!isSame) {
      this.problem = new FeedError(code, message);
      warn(`<${this.localName}>: ${code}: ${message}${addressHint(this.#feed.resource?.key, this.toolkit)}`);
    }
    if (this.model !== undefined || (isSame && this.#state.is === 'error')) return;
    this.#state.set('error');
    this.#announce(() => new ImErrorEvent({ code, message }));
  }

  /** Fires an event once the view that it speaks of is there, and the element still is. */
  #announce(event: () => Event): void {
    const [content, problem] = [this.#content, this.problem];
    void this.updateComplete.then(() => {
      if (this.isConnected && this.#content === content && this.problem === problem)
        this.dispatchEvent(event());
    });
  }
}
