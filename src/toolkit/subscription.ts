import type { Resource } from './resource.js';

/** A subscription to one resource at a time; another resource takes its place. */
export class Subscription<T> {
  readonly #changed: () => void;
  #resource?: Resource<T>;
  #unsubscribe?: () => void;

  /** @param changed called after each change of the resource's snapshot */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What is subscribed to now. */
  get resource(): Resource<T> | undefined {
    return this.#unsubscribe && this.#resource;
  }

  /** Subscribes to a resource. One with the same key as the current one loads the same: the current one stays. */
  to(resource: Resource<T> | undefined): void {
    const next = resource?.key === this.#resource?.key ? this.#resource : resource;
    if (this.#unsubscribe && next === this.#resource) return;
    // Subscribes first: a request that both need is not aborted in between.
    const unsubscribe = this.#unsubscribe;
    this.#resource = next;
    this.#unsubscribe = next?.subscribe(this.#changed) ?? (() => {});
    unsubscribe?.();
  }

  /** Ends it. What was loaded is still there for a later {@link to} with the same key. */
  end(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
