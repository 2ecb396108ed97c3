export interface ImShareDetail {
  /** A network of the table in `sharing/networks.ts`, `copy`, `download` or `native`. */
  readonly network: string;
  /** Id of the post. */
  readonly post: string;
  /** The message exactly as it is sent. */
  readonly text: string;
  /** The link that is shared; for `download` the picture’s address. */
  readonly url: string;
}

/** A share link, copy, download or native share is used. Cancel it to do that differently. */
export class ImShareEvent extends CustomEvent<ImShareDetail> {
  constructor(detail: ImShareDetail) {
    super('im-share', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'im-share': ImShareEvent;
  }
}
