import type { nothing } from 'lit';
import type { SharingController } from '../../controllers/sharing-controller.js';
import type { Language } from '../../i18n/languages.js';
import type { MsgFn } from '../../i18n/localize.js';
import type { Selection } from '../../sharing/selection.js';
import { wellFormed } from '../../toolkit/rules.js';

/** What the parts of the card are rendered from. */
export interface CardView {
  readonly msg: MsgFn;
  readonly language: Language;
  /** For `lang`, where the feed is in another language. */
  readonly foreign: string | typeof nothing;
  readonly selection: Selection;
  readonly sharing: SharingController;
  /** To be called when the selection has become another. */
  readonly changed: () => void;
  /** The same, where the focus is to go to the message. */
  readonly toMessage: () => void;
}

/** What a field holds, without halves of characters. */
export const valueOf = (event: Event): string =>
  wellFormed((event.currentTarget as HTMLInputElement | HTMLSelectElement).value);
