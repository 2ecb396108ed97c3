import type { SubmitErrorCode } from '../submission/answer.js';

export interface ImSubmitErrorDetail {
  readonly code: SubmitErrorCode;
  /** For developers, in English. */
  readonly message: string;
}

/** The story could not be delivered, or was refused. */
export class ImSubmitErrorEvent extends CustomEvent<ImSubmitErrorDetail> {
  constructor(detail: ImSubmitErrorDetail) {
    super('im-submit-error', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'im-submit-error': ImSubmitErrorEvent;
  }
}
