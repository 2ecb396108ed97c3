export type State = 'loading' | 'ready' | 'error';

/** The one of an element's states that it is in, as `:state(…)` for the page's styles. */
export class CurrentState {
  readonly #internals: ElementInternals;
  #state?: State;

  constructor(element: HTMLElement) {
    this.#internals = element.attachInternals();
  }

  get is(): State | undefined {
    return this.#state;
  }

  set(state: State): void {
    if (this.#state === state) return;
    // Engines before 2024 have none; nothing but the page's own styles needs them.
    const { states } = this.#internals;
    if (this.#state) states?.delete(this.#state);
    states?.add((this.#state = state));
  }
}
