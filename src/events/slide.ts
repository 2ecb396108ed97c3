export interface ImSlideDetail {
  /** From 0. */
  readonly index: number;
  readonly id: string;
}

/** The visitor or the rotation moves to another slide. */
export class ImSlideEvent extends CustomEvent<ImSlideDetail> {
  constructor(detail: ImSlideDetail) {
    super('im-slide', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'im-slide': ImSlideEvent;
  }
}
