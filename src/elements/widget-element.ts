import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ThemeController } from '../controllers/theme-controller.js';
import { ImErrorEvent } from '../events/error.js';
import { ImReadyEvent } from '../events/ready.js';
import { languageOf, watchLanguage } from '../i18n/element-language.js';
import { templates as frenchCommon } from '../i18n/generated/fr/common.js';
import { type Language, SOURCE } from '../i18n/languages.js';
import { bindMsg, type MsgFn, type TemplateMap, type Translations } from '../i18n/localize.js';
import { baseStyles } from '../theme/base.styles.js';
import { defaultToolkit } from '../toolkit/default-url.js';
import { FeedError } from '../toolkit/errors.js';
import type { Resource } from '../toolkit/resource.js';
import type { Toolkit } from '../toolkit/types.js';
import { pageUrl, withLanguage } from '../toolkit/urls.js';
import { toolkitAt } from '../toolkit/validate.js';
import { warn } from '../toolkit/warn.js';
import { version } from '../version.js';
import { colour, number, word } from './converters.js';
import { problemText } from './problem-text.js';

export type Theme = 'auto' | 'light' | 'dark' | 'inherit';
export type State = 'loading' | 'ready' | 'error';

const HEADINGS = [
  (text: unknown) => html`<h2 id="heading" part="heading" tabindex="-1">${text}</h2>`,
  (text: unknown) => html`<h3 id="heading" part="heading" tabindex="-1">${text}</h3>`,
  (text: unknown) => html`<h4 id="heading" part="heading" tabindex="-1">${text}</h4>`,
  (text: unknown) => html`<h5 id="heading" part="heading" tabindex="-1">${text}</h5>`,
  (text: unknown) => html`<h6 id="heading" part="heading" tabindex="-1">${text}</h6>`,
];

/** French of one element and of what all share. */
export const french = (own: TemplateMap): Translations => ({ fr: { ...frenchCommon, ...own } });

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

  static override styles = baseStyles;

  /** Of the library that this class came with. */
  static readonly version = version;

  /** What `this.msg` finds its texts in. */
  static translations: Translations = french({});

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

  readonly #internals = this.attachInternals();
  #state?: State;
  #source?: Resource<C>;
  #unsubscribe?: () => void;
  #unwatch?: () => void;
  /** The source has something that was not looked at yet. */
  #news = false;

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
    if (this.#source) this.#source.reload();
    else this.requestUpdate();
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

  /** The element's view of its content, in `this.language`. */
  protected abstract renderContent(content: C): unknown;

  /** The toolkit's feed in a language, shared by all elements that name it. */
  protected toolkitSource(language: Language): Resource<Toolkit> {
    const address = this.toolkit.trim() || defaultToolkit();
    const url = address && pageUrl(withLanguage(address, language), document.baseURI);
    if (!url) throw new FeedError('no-toolkit', `no address of a toolkit: toolkit="${this.toolkit}"`);
    return toolkitAt(url);
  }

  /** For `lang`: the language of a text from a feed where it is not that of the element. */
  protected foreign(tag: string | undefined): string | typeof nothing {
    if (!tag) return nothing;
    const same = tag.toLowerCase().split('-')[0] === this.language;
    return same ? nothing : tag;
  }

  protected heading(text: unknown): TemplateResult {
    return (HEADINGS[this.headingLevel - 2] ?? HEADINGS[0]!)(text);
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    const language = languageOf(this);
    let source: Resource<C> | undefined;
    let failed: FeedError | undefined;
    try {
      source = this.source(language);
    } catch (error) {
      failed = error as FeedError;
    }
    if (source !== this.#source || (!source && !this.#unsubscribe)) {
      // Subscribes first: what both need is not aborted in between.
      const leave = this.#unsubscribe;
      this.#source = source;
      this.#unsubscribe =
        source?.subscribe(() => {
          this.#news = true;
          this.requestUpdate();
        }) ?? (() => {});
      leave?.();
      this.#news = true;
    }
    if (this.#news || failed || this.language !== language) this.#look(language, failed);
  }

  protected override render(): unknown {
    return html`${this.content === undefined ? html`<slot></slot>` : nothing}
      <div class="root" lang=${this.language}>
        ${this.content === undefined ? nothing : this.renderContent(this.content)}
        ${this.#renderProblem(this.problem)}
      </div>`;
  }

  #leave(): void {
    this.#unwatch?.();
    this.#unsubscribe?.();
    this.#unwatch = this.#unsubscribe = this.#source = undefined;
    if (this.content === undefined) this.#setState('loading');
  }

  /** Takes over what the source has, all at once: language, content, problem and state. */
  #look(language: Language, failed?: FeedError): void {
    this.#news = false;
    const snapshot = this.#source?.snapshot;
    let problem = failed;
    if (snapshot?.state === 'ready') {
      try {
        this.accept(snapshot.value);
        const changed = this.content !== snapshot.value || this.language !== language;
        // The button goes with the problem: its focus moves to what came instead.
        if (this.shadowRoot?.activeElement?.matches('.retry'))
          void this.updateComplete.then(() => this.shadowRoot?.getElementById('heading')?.focus());
        this.content = snapshot.value;
        this.language = language;
        this.problem = undefined;
        this.#setState('ready');
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
      if (this.content === undefined) this.#setState('loading');
      return;
    }
    const { code, message } = problem;
    const same = this.problem?.code === code && this.problem.message === message;
    if (!same) {
      this.problem = problem;
      warn(`<${this.localName}>: ${code}: ${message}`);
    }
    if (this.content !== undefined || (same && this.#state === 'error')) return;
    this.#setState('error');
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

  #setState(state: State): void {
    if (this.#state === state) return;
    const { states } = this.#internals;
    // Engines before 2024 have no :state(); nothing but the host's own CSS needs it.
    if (this.#state) states?.delete(this.#state);
    states?.add((this.#state = state));
  }

  readonly #retry = () => this.reload();

  // The live region is there before its text: one that comes with it is not read out.
  #renderProblem(problem: FeedError | undefined): TemplateResult {
    const loading = this.#source?.snapshot.state === 'loading';
    return html`<div class=${problem ? 'problem' : nothing}>
      <div role="status" part="status">
        ${
          problem &&
          html`<p part="error">${problemText(this.msg, problem.code, this.content !== undefined)}</p>`
        }
      </div>
      ${
        problem &&
        html`<button
          class="retry"
          type="button"
          part="button"
          aria-disabled=${loading ? 'true' : nothing}
          @click=${this.#retry}
        >
          ${
            loading
              ? this.msg('Trying again…', { id: 'common.retrying' })
              : this.msg('Try again', { id: 'common.retry' })
          }
        </button>`
      }
    </div>`;
  }
}
