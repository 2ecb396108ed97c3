export interface ImComposeDetail {
  readonly text: string;
  readonly url: string;
}

/** The rotator hands a message over to a share card. Cancelled by the card that takes it. */
export class ImComposeEvent extends CustomEvent<ImComposeDetail> {
  constructor(detail: ImComposeDetail) {
    super('im-compose', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'im-compose': ImComposeEvent;
  }
}
