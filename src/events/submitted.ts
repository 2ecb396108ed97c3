export interface ImSubmittedDetail {
  /** The receiver’s id, or the `submission_id` where it gives none. */
  readonly id: string;
}

/** The receiver has acknowledged the story. */
export class ImSubmittedEvent extends CustomEvent<ImSubmittedDetail> {
  constructor(detail: ImSubmittedDetail) {
    super('im-submitted', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'im-submitted': ImSubmittedEvent;
  }
}
