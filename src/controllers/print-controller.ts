import type { ReactiveController, ReactiveControllerHost } from 'lit';

const paper = globalThis.matchMedia?.('print');

/** Tells when the page is printed, in time to show what is folded away on the screen. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #render: () => void;

  /** @param render renders at once: the browser takes the page as it is when `beforeprint` ends */
  constructor(host: ReactiveControllerHost, render: () => void) {
    this.#render = render;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#changed);
    addEventListener('afterprint', this.#changed);
    // For engines and tools that print without the events.
    paper?.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#changed);
    removeEventListener('afterprint', this.#changed);
    paper?.removeEventListener('change', this.#changed);
  }

  readonly #changed = (event: Event) => {
    const printing = event.type === 'beforeprint' || !!(event as MediaQueryListEvent).matches;
    if (printing === this.printing) return;
    this.printing = printing;
    this.#render();
  };
}
