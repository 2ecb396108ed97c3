import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { ThemeController } from '../controllers/theme-controller.js';
import { ImErrorEvent } from '../events/error.js';
import { ImReadyEvent } from '../events/ready.js';
import { languageOf, watchLanguage } from '../i18n/element-language.js';
import { common } from '../i18n/generated/common.js';
import { type Language, SOURCE } from '../i18n/languages.js';
import { bindMsg, type MsgFn, type Translations } from '../i18n/localize.js';
import { baseStyles } from '../theme/base.styles.js';
import { toolkitUrl } from '../toolkit/default-url.js';
import { FeedError } from '../toolkit/errors.js';
import { Follower } from '../toolkit/follower.js';
import type { Resource } from '../toolkit/resource.js';
import type { Toolkit } from '../toolkit/types.js';
import { toolkitAt } from '../toolkit/validate.js';
import { warn } from '../toolkit/warn.js';
import { version } from '../version.js';
import { colour, number, word } from './converters.js';
import { CurrentState } from './current-state.js';
import { headingOf } from './heading.js';
import { problemView } from './problem-view.js';

export type Theme = 'auto' | 'light' | 'dark' | 'inherit';

/**
 * What the four elements share: their language, their feed, their state, the
 * light DOM as fallback, the error view. An element gives a {@link source} of
 * content and renders it.
 *
 * States, as `:state(…)`: `loading`, `ready`, `error`. Content that is shown stays
 * while other content is loaded, and also when that fails.
 *
 * @typeParam C what the element's source loads
 */
export abstract class WidgetElement<C = Toolkit> extends LitElement {
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
  static translations: Translations = common;

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
  /** @internal What is shown; `undefined` until there is something. */
  protected content?: C;
  /** @internal Why there is no content, or no newer one. */
  protected problem?: FeedError;
  /** @internal The text of a message in the language shown. */
  protected readonly msg: MsgFn = bindMsg(
    () => this.language,
    (this.constructor as typeof WidgetElement).translations,
  );

  readonly #state = new CurrentState(this);
  readonly #feed = new Follower<C>(() => this.requestUpdate());
  #unwatch?: () => void;
  #condition: unknown;
  /** The language that the content was loaded for. */
  #loaded: Language = SOURCE;

  constructor() {
    super();
    this.toolkit = '';
    this.headingLevel = 2;
    this.theme = 'auto';
    this.accent = '';
    new ThemeController(this);
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

  /** Loads again what the element shows, for all elements that share its feed. */
  reload(): void {
    this.#feed.source?.reload();
  }

  /**
   * Where the content comes from. Called before each update: the same attributes must give the
   * same object.
   *
   * @throws {FeedError} where there is no source
   */
  protected abstract source(language: Language): Resource<C>;

  /**
   * Looks at loaded content before it replaces what is shown.
   *
   * @throws {FeedError} `empty`, `no-receiver`: where this element finds nothing in it
   */
  protected accept(_content: C): void {}

  /** What {@link accept} depends on besides the content, such as an attribute: another value is another look. */
  protected get condition(): unknown {
    return undefined;
  }

  /** The element's view of its content, in `this.language`. */
  protected abstract renderContent(content: C): unknown;

  /** The toolkit's feed in a language, shared by all elements that name it. */
  protected toolkitSource(language: Language): Resource<Toolkit> {
    return toolkitAt(toolkitUrl(this.toolkit, language, document.baseURI));
  }

  /**
   * For `lang`: the language of a text from a feed where it is not that of the element. A feed that
   * does not say is in the language that it was asked for in.
   */
  protected foreign(tag: string = this.#loaded): string | typeof nothing {
    const same = tag.toLowerCase().split('-')[0] === this.language;
    return same ? nothing : tag;
  }

  protected heading(text: unknown): TemplateResult {
    return headingOf(this.headingLevel, text);
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    const language = languageOf(this);
    let source: Resource<C> | undefined;
    let failed: FeedError | undefined;
    try {
      source = this.source(language);
    } catch (error) {
      failed = error instanceof FeedError ? error : new FeedError('no-toolkit', String(error));
    }
    this.#feed.follow(source);
    const { condition } = this;
    if (condition !== this.#condition) this.#feed.news = true;
    this.#condition = condition;
    if (this.#feed.news || failed || this.language !== language) this.#look(language, failed);
  }

  protected override render(): unknown {
    return html`${this.content === undefined ? html`<slot></slot>` : nothing}
      <div class="root" lang=${this.language}>
        ${this.content === undefined ? nothing : this.renderContent(this.content)}
        ${problemView(this.msg, this.problem, {
          kept: this.content !== undefined,
          loading: this.#feed.source?.snapshot.state === 'loading',
          retry: () => this.reload(),
        })}
      </div>`;
  }

  #leave(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#feed.end();
    if (this.content === undefined) this.#state.set('loading');
  }

  /** Takes over what the source has, all at once: language, content, problem and state. */
  #look(language: Language, failed?: FeedError): void {
    this.#feed.news = false;
    const snapshot = this.#feed.source?.snapshot;
    let problem = failed;
    if (snapshot?.state === 'ready') {
      try {
        this.accept(snapshot.value);
        const changed = this.content !== snapshot.value || this.language !== language;
        // The button goes with the problem: its focus moves to what came instead.
        if (this.shadowRoot?.activeElement?.matches('.retry'))
          void this.updateComplete.then(() => this.shadowRoot?.getElementById('heading')?.focus());
        this.content = snapshot.value;
        this.language = this.#loaded = language;
        this.problem = undefined;
        this.#state.set('ready');
        if (changed) this.#announce(() => new ImReadyEvent({ language }));
        return;
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
        problem = error;
      }
    } else if (snapshot?.state === 'error') problem = snapshot.error;
    if (this.content === undefined || problem) this.language = language;
    if (!problem) {
      // On a retry the problem stays in view, and with it the button that has the focus.
      if (this.content === undefined) this.#state.set('loading');
      return;
    }
    const { code, message } = problem;
    const same = this.problem?.code === code && this.problem.message === message;
    if (!same) {
      this.problem = problem;
      warn(`<${this.localName}>: ${code}: ${message}`);
    }
    if (this.content !== undefined || (same && this.#state.is === 'error')) return;
    this.#state.set('error');
    this.#announce(() => new ImErrorEvent({ code, message }));
  }

  /** Fires an event once the view that it speaks of is there, and the element still is. */
  #announce(event: () => Event): void {
    const { content, problem } = this;
    void this.updateComplete.then(() => {
      if (this.isConnected && this.content === content && this.problem === problem)
        this.dispatchEvent(event());
    });
  }
}
