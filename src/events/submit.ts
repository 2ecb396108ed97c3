import type { StorySubmission } from '../submission/story-submission.js';

export interface ImSubmitDetail {
  /** The story, as it would be sent. */
  readonly submission: StorySubmission;
}

/**
 * Before a checked story is sent. Cancel it to send the story yourself, then call the form's
 * `confirm(id)` or `refuse(errors)`.
 */
export class ImSubmitEvent extends CustomEvent<ImSubmitDetail> {
  constructor(detail: ImSubmitDetail) {
    super('im-submit', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'im-submit': ImSubmitEvent;
  }
}
