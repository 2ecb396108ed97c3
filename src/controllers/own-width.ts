import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How wide its element is: not how wide the screen is, of which it may have a column. */
export class OwnWidth implements ReactiveController {
  /** CSS pixels, whole ones; 0 as long as it has no place. */
  width = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #steps: readonly number[];
  #observer?: ResizeObserver;

  /** @param steps widths at which another view begins, rising */
  constructor(host: ReactiveControllerHost & HTMLElement, steps: readonly number[]) {
    this.#host = host;
    this.#steps = steps;
    host.addController(this);
  }

  /** How many of the steps it reaches. */
  get step(): number {
    return this.#steps.filter((step) => this.width >= step).length;
  }

  hostConnected(): void {
    // In the frame after: a view of another height in the same one is a loop to the browser.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#look));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  // The first view is of the right width at once.
  hostUpdate(): void {
    this.width ||= this.#host.offsetWidth;
  }

  readonly #look = () => {
    const { offsetWidth } = this.#host;
    // Hidden: it may come back as wide as it was.
    if (!offsetWidth || offsetWidth === this.width) return;
    this.width = offsetWidth;
    this.#host.requestUpdate();
  };
}
