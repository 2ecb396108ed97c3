import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '../i18n/localize.js';

interface SlidesControls {
  /** All slides are shown: there is nothing to turn. */
  readonly all: boolean;
  /** The button that stops and starts rotation, where there is any: the first, by the pattern. */
  readonly rotation: unknown;
  /** Which slide is shown. */
  readonly label: string;
  readonly next: () => void;
  readonly previous: () => void;
  readonly toggle: () => void;
}

/** The two buttons that turn to what stands in `#slides` before and after. */
export const turnButtons = (msg: MsgFn, turn: (by: 1 | -1) => void): TemplateResult =>
  html`<button
      class="icon previous"
      type="button"
      part="button"
      aria-controls="slides"
      aria-label=${msg('Previous', { id: 'slides.previous' })}
      @click=${() => turn(-1)}
    ></button>
    <button
      class="icon next"
      type="button"
      part="button"
      aria-controls="slides"
      aria-label=${msg('Next', { id: 'slides.next' })}
      @click=${() => turn(1)}
    ></button>`;

/** The controls of slides, before the slides: who turns them finds what was turned to next. */
export const slidesControls = (
  msg: MsgFn,
  { all, rotation, label, next, previous, toggle }: SlidesControls,
): TemplateResult =>
  html`<div class="controls" part="controls">
    ${
      all
        ? nothing
        : html`${rotation}${turnButtons(msg, (by) => (by > 0 ? next : previous)())}
            <span class="small" aria-hidden="true">${label}</span>`
    }
    <button class="quiet" type="button" part="button" @click=${toggle}>
      ${
        all
          ? msg('Show one at a time', { id: 'slides.show-one' })
          : msg('Show all', { id: 'slides.show-all' })
      }
    </button>
  </div>`;
