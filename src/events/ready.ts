export interface ImReadyDetail {
  readonly language: string;
}

/** The content is rendered: after each load, also of another language. */
export class ImReadyEvent extends CustomEvent<ImReadyDetail> {
  constructor(detail: ImReadyDetail) {
    super('im-ready', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'im-ready': ImReadyEvent;
  }
}
