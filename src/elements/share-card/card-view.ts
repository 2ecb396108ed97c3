import { html, type nothing, type TemplateResult } from 'lit';
import type { SharingController } from '../../controllers/sharing-controller.js';
import type { Language } from '../../i18n/languages.js';
import type { MsgFn } from '../../i18n/localize.js';
import type { CardAction } from '../../sharing/card-state.js';
import type { Card } from '../../sharing/card.js';

/** What the parts of the card are rendered from. */
export interface CardView {
  readonly msg: MsgFn;
  readonly language: Language;
  /** `lang` of the feed's texts, where the feed is in another language. */
  readonly feedLang: string | typeof nothing;
  readonly card: Card;
  readonly sharing: SharingController;
  /** Does what the visitor did. */
  readonly act: (action: CardAction) => void;
  /** The same, where the control goes with it: the focus moves to the message. */
  readonly actAndWrite: (action: CardAction) => void;
}

/** What a field holds, as it is. */
export const fieldValue = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/**
 * A text in an element of its own, written as `textContent`. A translator that replaces the nodes in it
 * takes nothing away that a later text is written to.
 */
export const words = (text: string): TemplateResult => html`<span .textContent=${text}></span>`;
