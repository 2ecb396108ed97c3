import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds without a change before it is read out: at each key nobody could listen. */
const PAUSE = 1000;

/** What a live region says: the newest of a series of texts, once they stop coming. */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** @param text read when it is said: it may change until then */
  say(text: () => string, pause = PAUSE): void {
    clearTimeout(this.#timer);
    // Emptied first: the same words again are read again.
    if (this.text) {
      this.text = '';
      this.#host.requestUpdate();
    }
    this.#timer = setTimeout(() => {
      this.text = text();
      this.#host.requestUpdate();
    }, pause);
  }
}
