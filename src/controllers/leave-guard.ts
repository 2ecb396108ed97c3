import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks before the page is left, while there is something to lose; at other times it is not even listening. */
export class LeaveGuard implements ReactiveController {
  readonly #mustAsk: () => boolean;

  constructor(host: ReactiveControllerHost & Node, mustAsk: () => boolean) {
    // An element that is gone can still be rendered once.
    this.#mustAsk = () => host.isConnected && mustAsk();
    host.addController(this);
  }

  hostUpdated(): void {
    // Adding it again changes nothing.
    if (this.#mustAsk()) addEventListener('beforeunload', this.#ask);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent) => {
    // A mailto: link counts as leaving in some engines, before anything is rendered anew.
    if (!this.#mustAsk()) return;
    event.preventDefault();
    // What engines before 2023 go by.
    event.returnValue = true;
  };
}
