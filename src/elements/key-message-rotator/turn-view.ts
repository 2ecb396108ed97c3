import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '../../i18n/localize.js';
import { icon, pauseFill, playFill } from '../../theme/icons.js';

/** The button that stops and starts rotation: its name says which. */
export const rotationButton = (
  msg: MsgFn,
  rotates: boolean,
  press: (event: Event) => void,
  toggle: (event: Event) => void,
): TemplateResult =>
  html`<button
    class="icon rotation"
    type="button"
    part="button"
    aria-label=${
      rotates
        ? msg('Stop automatic rotation', { id: 'rotator.stop' })
        : msg('Start automatic rotation', { id: 'rotator.start' })
    }
    @pointerdown=${press}
    @click=${toggle}
  >
    ${icon(rotates ? pauseFill : playFill)}
  </button>`;

/** What *previous* and *next* are called. */
export const turnNames = (msg: MsgFn) => ({
  previous: msg('Previous message', { id: 'rotator.previous' }),
  next: msg('Next message', { id: 'rotator.next' }),
});
