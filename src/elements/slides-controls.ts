import { html, nothing, type TemplateResult } from 'lit';
import { str, type MsgFn } from '../i18n/localize.js';
import { numbers, type Position } from '../slides/position.js';

/** What a use of *previous* and *next* is called: no two elements of a page call it the same. */
export interface TurnNames {
  readonly previous: unknown;
  readonly next: unknown;
}

interface SlidesControls {
  /** The button that stops and starts rotation, where there is any: the first, by the pattern. */
  readonly first: unknown;
  /** All slides are shown: there is nothing to turn. */
  readonly all: boolean;
  readonly names: TurnNames;
  /** Which slides are shown. */
  readonly label: string;
  readonly turn: (by: 1 | -1) => void;
}

const turnButton = (by: 1 | -1, { previous, next }: TurnNames, turn: (by: 1 | -1) => void): TemplateResult =>
  html`<button
    class="icon ${by > 0 ? 'next' : 'previous'}"
    type="button"
    part="button"
    aria-controls="slides"
    aria-label=${by > 0 ? next : previous}
    @click=${() => turn(by)}
  ></button>`;

/** The controls of slides, before the slides: who turns them finds what was turned to next. */
export const slidesControls = ({ first, all, names, label, turn }: SlidesControls): unknown =>
  all && first === nothing
    ? nothing
    : html`<div class="controls turn" part="controls">
        ${first}
        ${
          all
            ? nothing
            : html`${turnButton(-1, names, turn)}
                <span class="small position" aria-hidden="true" .textContent=${label}></span>
                ${turnButton(1, names, turn)}`
        }
      </div>`;

/** The button between one at a time and all. */
export function toggleButton(msg: MsgFn, all: boolean, toggle: () => void): TemplateResult {
  const name = all
    ? msg('Show fewer', { id: 'slides.show-fewer' })
    : msg('Show all', { id: 'slides.show-all' });
  return html`<button
    class="quiet toggle"
    type="button"
    part="button"
    aria-label=${name}
    .textContent=${name}
    @click=${toggle}
  ></button>`;
}

/** What a press of that button has done. */
export const toggledText = (msg: MsgFn, all: boolean, count: number): string =>
  all
    ? msg(str`Now showing all: ${count}.`, { id: 'slides.all-shown' })
    : msg('Now showing fewer.', { id: 'slides.fewer-shown' });

/** The slides shown: the number of one, the first and last of a few, or each of those round the end. */
export function which(msg: MsgFn, position: Position, visible: number, count: number): number | string {
  const { first, last, round } = numbers(position, visible, count);
  if (round.length) return round.join(', ');
  return first === last ? first : msg(str`${first}–${last}`, { id: 'slides.range' });
}
