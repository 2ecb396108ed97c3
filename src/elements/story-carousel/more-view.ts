import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '../../i18n/localize.js';

const storyForm = () => document.querySelector<HTMLElement>('im-submit-story-form');

// A fragment does not reach into a shadow root, and leads elsewhere on a page with <base>.
function toForm(event: Event): void {
  event.preventDefault();
  const form = storyForm();
  (form?.shadowRoot?.getElementById('heading') ?? form)?.focus();
}

/** Words for a feed without stories, the way to the page's story form, and what the page itself offers. */
export function emptyView(msg: MsgFn): TemplateResult {
  const form = storyForm();
  return html`<p part="text">${msg('No stories here yet.', { id: 'carousel.empty' })}</p>
    ${
      form
        ? html`<p>
            <a part="link" href="${location.href.split('#')[0]}#${form.id}" @click=${toForm}
              >${msg('Tell us yours', { id: 'carousel.tell' })}</a
            >
          </p>`
        : nothing
    }
    <slot></slot>`;
}

interface More {
  /** The visitor waits for it. */
  waits: boolean;
  failed: boolean;
  /** There is something to ask for. */
  offered: boolean;
  listed: boolean;
  /** What a press of *Show all* did. */
  said: string;
  /** *Show all*, where it stands below. */
  toggle: unknown;
  ask: () => void;
}

/** What is said about the next page, and the button that asks for it. */
export const moreView = (
  msg: MsgFn,
  { waits, failed, offered, listed, said, toggle, ask }: More,
): TemplateResult =>
  html`<div class="foot">
      <p
        class="status"
        role="status"
        part="status"
        .textContent=${
          waits
            ? msg('Loading more stories…', { id: 'carousel.loading' })
            : failed
              ? msg('More stories could not be loaded.', { id: 'carousel.not-loaded' })
              : said
        }
      ></p>
      ${toggle}
    </div>
    ${
      offered
        ? html`<button type="button" part="button" aria-disabled=${waits ? 'true' : nothing} @click=${ask}>
            ${
              listed && !failed
                ? msg('More stories', { id: 'carousel.more' })
                : msg('Try again', { id: 'common.retry' })
            }
          </button>`
        : nothing
    }`;
