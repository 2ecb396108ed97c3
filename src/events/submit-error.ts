/**
 * - `network`: no answer, or it broke off
 * - `timeout`: no answer in time
 * - `http`: a status other than 2xx that says nothing more
 * - `not-understood`: an answer that does not say that the story was taken
 * - `refused`: fields were refused
 * - `conflict`: the same `submission_id` with other content
 */
export type SubmitErrorCode = 'network' | 'timeout' | 'http' | 'not-understood' | 'refused' | 'conflict';

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
