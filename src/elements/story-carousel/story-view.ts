import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, languageName } from '../../i18n/format.js';
import type { Language } from '../../i18n/languages.js';
import { str, type MsgFn } from '../../i18n/localize.js';
import { excerpt } from '../../toolkit/excerpt.js';
import type { Story } from '../../toolkit/types.js';

/** Characters that the few lines of a brief story hold for certain. */
const FEW = 100;
/** Feeds give no size: the room is that of every picture here, and the picture fills it. */
const WIDTH = 640;
const HEIGHT = 427;

export interface StoryView {
  readonly msg: MsgFn;
  readonly language: Language;
  /** For `lang`, where the story is in another language. */
  readonly foreign: string | typeof nothing;
  /** Of the heading of a story. */
  readonly level: number;
  /** The picture's address, unless it could not be loaded. */
  readonly image: string | undefined;
  /** It has a few lines, among others. */
  readonly brief: boolean;
  /** The picture is in view when the page is. */
  readonly eager: boolean;
  readonly broken: (event: Event) => void;
}

const dotted = (...texts: (string | false | undefined)[]): string => texts.filter(Boolean).join(' · ');

/** `Javier Bravo · Peterborough, ON · November 2, 2026 · By Mo` */
function byline({ person, place, published, authors }: Story, view: StoryView): unknown {
  const { msg, language, foreign } = view;
  const others = authors.filter((author) => author !== person).join(', ');
  const told = dotted(person, place);
  const known = dotted(
    published !== undefined && formatDate(language, published),
    !!others && msg(str`By ${others}`, { id: 'carousel.by' }),
  );
  // The date is in the reader's language, whatever the story's.
  if (told && foreign !== nothing) return html`<span lang=${foreign}>${told}</span>${known && ` · ${known}`}`;
  return dotted(told, known);
}

/** What is to be known before the story is read: that it is an example, that it is in another language. */
const marks = ({ example, language }: Story, view: StoryView): string =>
  dotted(
    example && view.msg('Example, not a real story', { id: 'carousel.example' }),
    view.foreign !== nothing &&
      !!language &&
      view.msg(str`In ${languageName(view.language, language)}`, { id: 'carousel.in-language' }),
  );

// The next picture is there before it is turned to: then nothing has to be decoded in between.
const decode = ({ target }: Event) => (target as HTMLImageElement).decode?.().catch(() => {});

// Elements are few: a carousel holds at most 45.
export function renderStory(story: Story, view: StoryView): TemplateResult {
  const { msg, foreign, image } = view;
  const { text = '' } = story;
  const { short, cut } = excerpt(text, story.language);
  const whole = story.whole ?? (cut || (view.brief && text.length > FEW) ? text : undefined);
  const mark = marks(story, view);
  const by = byline(story, view);
  const name = story.title ?? story.person;
  return html`${
      image
        ? html`<img
            part="image"
            width=${WIDTH}
            height=${HEIGHT}
            loading=${view.eager ? 'eager' : 'lazy'}
            decoding="async"
            referrerpolicy="no-referrer"
            alt=${story.imageAlt}
            lang=${foreign}
            src=${image}
            @load=${decode}
            @error=${view.broken}
          />`
        : nothing
    }
    <div class="body">
      ${mark ? html`<p class="mark" .textContent=${mark}></p>` : nothing}
      ${
        story.title
          ? html`<div
              class="title"
              role="heading"
              aria-level=${view.level}
              lang=${foreign}
              .textContent=${story.title}
            ></div>`
          : nothing
      }
      ${by ? html`<p class="small">${by}</p>` : nothing}
      ${short ? html`<p class="story" part="text" lang=${foreign} .textContent=${short}></p>` : nothing}
      ${
        story.url
          ? html`<a
              class="read"
              part="link"
              href=${story.url}
              aria-label=${name ? msg(str`Read the story, ${name}`, { id: 'carousel.read-name' }) : nothing}
              .textContent=${msg('Read the story', { id: 'carousel.read' })}
            ></a>`
          : whole
            ? html`<details lang=${foreign}>
                <summary
                  lang=${view.language}
                  .textContent=${msg('Read the story', { id: 'carousel.read' })}
                ></summary>
                ${whole}
              </details>`
            : nothing
      }
    </div>`;
}
