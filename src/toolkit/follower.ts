import type { Resource } from './resource.js';

/** Follows one resource at a time; another one takes its place. */
export class Follower<T> {
  readonly #changed: () => void;
  #source?: Resource<T>;
  #leave?: () => void;
  /** There is something that was not looked at yet. */
  news = false;

  /** @param changed called after each change of what is followed */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get source(): Resource<T> | undefined {
    return this.#source;
  }

  follow(source: Resource<T> | undefined): void {
    if (this.#leave && source === this.#source) return;
    // Subscribes first: what both need is not aborted in between.
    const leave = this.#leave;
    this.#source = source;
    this.#leave =
      source?.subscribe(() => {
        this.news = true;
        this.#changed();
      }) ?? (() => {});
    leave?.();
    this.news = true;
  }

  end(): void {
    this.#leave?.();
    this.#leave = this.#source = undefined;
  }
}
