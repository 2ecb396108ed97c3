import type { ErrorCode } from '../toolkit/errors.js';

export interface ImErrorDetail {
  readonly code: ErrorCode;
  /** For developers, in English. */
  readonly message: string;
}

/** No content can be shown. */
export class ImErrorEvent extends CustomEvent<ImErrorDetail> {
  constructor(detail: ImErrorDetail) {
    super('im-error', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'im-error': ImErrorEvent;
  }
}
