import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What can be copied. */
export type Copied = 'message' | 'description' | 'picture';

/**
 * What has become of what the visitor did last: that which was copied; `paste`: the message was copied,
 * for a network that takes no text; `by-hand`: nothing but the visitor can copy it; `opened`: a picture
 * that could not be downloaded; `no-sheet`: the browser's own sheet is refused here.
 */
export type Outcome = Copied | 'paste' | 'by-hand' | 'no-picture' | 'opened' | 'no-sheet';

export type OutcomeHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: Element | DocumentFragment };

/** Milliseconds that a status is empty before the next: the same words again are then read out again. */
const SILENCE = 100;
/** Milliseconds that a button shows that it was done. */
const CHECK = 2000;

/** Keeps what became of the last thing that the visitor shared, copied or downloaded. */
export class ShareOutcome implements ReactiveController {
  latest?: Outcome;
  /** It is so new that its button shows it. */
  isFresh = false;
  /** A text that is left to the visitor to copy. */
  byHand?: string;
  readonly #host: OutcomeHost;
  /** Counts what was begun: an answer to something older says nothing. */
  #turn = 0;
  #emptySince = -SILENCE;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: OutcomeHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** What was copied is no longer what would be copied now. */
  forget(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    if (this.latest) this.#emptySince = performance.now();
    this.latest = this.byHand = undefined;
    this.isFresh = false;
    this.#host.requestUpdate();
  }

  /** @returns what to call once it is known what became of what begins now */
  begin(): (outcome: Outcome | undefined, byHand?: string) => void {
    this.forget();
    const turn = this.#turn;
    return (outcome, byHand) => {
      if (turn !== this.#turn) return;
      const silent = this.#emptySince + SILENCE - performance.now();
      if (silent > 0) this.#timer = setTimeout(() => this.#end(outcome, byHand), silent);
      else this.#end(outcome, byHand);
    };
  }

  #end(outcome: Outcome | undefined, text?: string): void {
    this.latest = outcome;
    this.byHand = outcome === 'by-hand' ? text : undefined;
    this.isFresh = true;
    this.#timer = setTimeout(() => {
      this.isFresh = false;
      this.#host.requestUpdate();
    }, CHECK);
    this.#host.requestUpdate();
    if (this.byHand === undefined) return;
    void this.#host.updateComplete.then(() => {
      const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand');
      field?.focus();
      field?.select();
    });
  }
}
