import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { carousel } from '../../i18n/generated/carousel.js';
import { common } from '../../i18n/generated/common.js';
import { slides } from '../../i18n/generated/slides.js';
import type { Language } from '../../i18n/languages.js';
import { str, translated } from '../../i18n/localize.js';
import { FeedError } from '../../toolkit/errors.js';
import { Resource } from '../../toolkit/resource.js';
import { settled } from '../../toolkit/settled.js';
import { StoryList } from '../../toolkit/story-feeds.js';
import type { Story } from '../../toolkit/types.js';
import { pageUrl, withLanguage } from '../../toolkit/urls.js';
import { OwnWidth } from '../../controllers/own-width.js';
import { word } from '../converters.js';
import { SlidesElement } from '../slides-element.js';
import { emptyView, moreView } from './more-view.js';
import { carouselStyles } from './story-carousel.styles.js';
import { renderStory } from './story-view.js';

/** Stories before the end of those loaded at which the next page is asked for. */
const AHEAD = 3;

/**
 * Stories of the campaign or of the receiver, from JSON Feeds: one, two or three
 * beside one another by its own width, or as a list.
 *
 * @summary Stories, one to three at a time or as a list.
 * @tag im-story-carousel
 * @slot - What is shown until the widget is ready, and when it has nothing to show.
 *
 * @csspart card - The whole.
 * @csspart heading - The heading.
 * @csspart controls - The buttons that move between stories.
 * @csspart slide - A story.
 * @csspart image - A story's picture.
 * @csspart text - A story's text.
 * @csspart link - The link to a whole story, or to the page's story form.
 * @csspart button - A button.
 * @csspart status - What is being loaded, or could not be.
 *
 * @event {ImReadyEvent} im-ready - The content is rendered.
 * @event {ImErrorEvent} im-error - No content can be shown.
 * @event {ImSlideEvent} im-slide - The stories have moved by one: tells the first one shown.
 */
export class ImStoryCarousel extends SlidesElement<StoryList, Story> {
  static override properties: PropertyDeclarations = {
    stories: { reflect: true, useDefault: true },
    tag: { reflect: true, useDefault: true },
    layout: { reflect: true, useDefault: true, converter: word('layout', ['carousel', 'list'], 'carousel') },
  };

  static override styles = [...SlidesElement.styles, carouselStyles];
  /** @internal */ static override translations = translated(common, slides, carousel);

  /** URLs of JSON Feeds, separated by spaces; several are merged, newest first. Default: the toolkit's. */
  declare stories: string;
  /** Only stories that have this tag. Default: all. */
  declare tag: string;
  /** One to three stories at a time (`carousel`), or one below the other (`list`). */
  declare layout: 'carousel' | 'list';

  readonly #room = new OwnWidth(this, [440, 640, 960]);
  /** How many uses of *next* wait for the page under way. */
  #waiting = 0;
  /** Ends the requests for further pages. */
  #paging = new AbortController();
  /** The visitor asked for more. */
  #asked = false;
  /** It was in view when its stories came. */
  #inView = false;
  readonly #broken = new Set<string>();

  constructor() {
    super();
    this.stories = '';
    this.tag = '';
    this.layout = 'carousel';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#paging.abort();
      this.#paging = new AbortController();
      this.#waiting = 0;
    });
  }

  protected override source(language: Language): Resource<StoryList> {
    const named = withLanguage(`${this.stories ?? ''}`, language)
      .split(/\s+/)
      .filter(Boolean);
    const toolkit = named.length ? undefined : this.toolkitSource(language);
    const tag = `${this.tag ?? ''}`;
    const urls = named.flatMap((url) => pageUrl(url, document.baseURI) ?? []);
    const load = async (signal: AbortSignal, again: boolean) => {
      const address = toolkit && (await settled(toolkit, signal, again)).stories;
      const feeds = address ? [address] : urls;
      if (!feeds.length) throw new FeedError('empty', 'no stories feed');
      // As far as the visitor had come: the story that is shown may be on a later page.
      return new StoryList(feeds, { tag, again }).reach(this.count, this.current?.id, signal);
    };
    // When another element has tried the toolkit again, these stories come too.
    return new Resource(load, toolkit, JSON.stringify([toolkit?.key, tag, urls]));
  }

  protected override accept(list: StoryList): StoryList {
    return list;
  }

  protected override willUpdate(): void {
    const before = this.model;
    super.willUpdate();
    if (this.model !== before) this.#inView = this.getBoundingClientRect().top < innerHeight;
  }

  protected override slides(list: StoryList): readonly Story[] {
    return list.stories;
  }

  protected override get plain(): boolean {
    return this.layout === 'list';
  }

  protected override get visible(): number {
    return Math.max(1, Math.min(this.#room.step, this.count));
  }

  protected override get arrangement(): string {
    const { visible } = this;
    return visible > 1 ? `columns of-${visible}` : this.#room.step ? 'row' : '';
  }

  protected override get turnNames() {
    return {
      previous: this.msg('Previous story', { id: 'carousel.previous' }),
      next: this.msg('Next story', { id: 'carousel.next' }),
    };
  }

  protected override renderFirst(): unknown {
    return this.#room.step ? this.renderToggle() : nothing;
  }

  protected override step(by: 1 | -1): void {
    const list = this.model;
    const atEnd = by > 0 && this.position.index + this.visible >= this.count;
    if (list && atEnd && !list.done && !list.problem) {
      this.#waiting++;
      void this.#more();
      return;
    }
    // Who turns back does not wait any more.
    this.#waiting = 0;
    super.step(by);
  }

  protected override updated(): void {
    super.updated();
    const list = this.model;
    if (!list || list.done || list.problem || list.loading || this.listed) return;
    if (this.position.index + this.visible > this.count - AHEAD) void this.#more();
  }

  protected override label(which: number | string, seen = false): string {
    if (this.model?.done) return super.label(which);
    // How many there are is not known yet.
    return seen ? `${which}` : this.msg(str`Story ${which}`, { id: 'carousel.story' });
  }

  protected override renderHeading(): TemplateResult {
    return this.heading(this.msg('Stories', { id: 'carousel.heading' }));
  }

  protected override renderSlide(story: Story): TemplateResult {
    const { image } = story;
    return renderStory(story, {
      msg: this.msg,
      language: this.language,
      foreign: this.langOf(story.language),
      level: (this.headingLevel || 2) + 1,
      image: image && this.#broken.has(image) ? undefined : image,
      brief: !this.listed,
      eager: this.#inView && this.model!.stories.slice(0, this.visible).includes(story),
      broken: () => {
        this.#broken.add(image!);
        this.requestUpdate();
      },
    });
  }

  protected override renderBelow(list: StoryList): unknown {
    const { msg, listed } = this;
    return html`${this.count ? nothing : emptyView(msg)}
    ${moreView(msg, {
      waits: list.loading && (this.#waiting > 0 || this.#asked),
      failed: !!list.problem,
      offered: !!list.problem || this.#asked || (listed && !list.done),
      listed,
      said: this.said,
      toggle: this.#room.step || this.plain || this.count < 2 ? nothing : this.renderToggle(),
      ask: () => void this.#ask(),
    })}`;
  }

  async #ask(): Promise<void> {
    if (this.model!.loading) return;
    const { count } = this;
    this.#asked = true;
    await this.#more();
    this.#asked = false;
    this.requestUpdate();
    await this.updateComplete;
    // On to what has come. Of one slide at a time, the one shown takes over from the button.
    if (this.listed && this.count > count) this.focusSlide(count);
  }

  async #more(): Promise<void> {
    const list = this.model!;
    const loading = list.more(this.#paging.signal);
    this.requestUpdate();
    await loading;
    if (this.model !== list || !this.isConnected) return;
    const steps = this.#waiting;
    this.#waiting = 0;
    for (let i = 0; i < steps; i++) this.step(1);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'im-story-carousel': ImStoryCarousel;
  }
}
