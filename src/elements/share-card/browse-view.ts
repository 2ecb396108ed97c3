import { html, type TemplateResult } from 'lit';
import type { BrowseHandlers } from '../../controllers/browse-handlers.js';
import { formatNumber } from '../../i18n/format.js';
import { str, type MsgFn } from '../../i18n/localize.js';
import type { Card } from '../../sharing/card.js';
import { chevronLeft, chevronRight, icon } from '../../theme/icons.js';
import type { CardView } from './card-view.js';

/** Which of the posts is shown, in words. */
export const positionText = (msg: MsgFn, { index, posts }: Card): string =>
  msg(str`${index + 1} of ${posts.length}`, { id: 'card.position' });

/** Previous and next, and between them which post is shown. */
export function renderBrowse(
  { msg, language, card }: CardView,
  { key }: BrowseHandlers,
  step: (by: 1 | -1) => void,
): TemplateResult {
  const figures = [card.index + 1, card.posts.length].map((value) => formatNumber(language, value));
  const turn = (by: 1 | -1, label: string, face: string) =>
    html`<button class="icon" type="button" part="button" aria-label=${label} @click=${() => step(by)}>
      ${icon(face)}
    </button>`;
  return html`<div class="controls" part="controls" @keydown=${key}>
    ${turn(-1, msg('Previous post', { id: 'card.previous' }), chevronLeft)}
    <span class="small" aria-hidden="true" .textContent=${figures.join('\u00a0/\u00a0')}></span>
    <span class="visually-hidden" .textContent=${positionText(msg, card)}></span>
    ${turn(1, msg('Next post', { id: 'card.next' }), chevronRight)}
  </div>`;
}
