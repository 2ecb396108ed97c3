/**
 * Something that is loaded once for all who want it. Loading begins with the
 * first subscriber and is aborted when the last one goes; what has been loaded
 * stays for whoever comes next.
 */

import { FeedError } from './errors.js';

export type Snapshot<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'error'; readonly error: FeedError };

const LOADING = { state: 'loading' } as const;

export class Resource<T> {
  readonly #load: (signal: AbortSignal, again: boolean) => Promise<T>;
  readonly #listeners = new Set<() => void>();
  readonly #upstream?: Resource<unknown>;
  /** Equal for resources that load the same; its own unless given. */
  readonly key: unknown;
  #leaveUpstream?: () => void;
  #loading?: AbortController;
  #snapshot: Snapshot<T> = LOADING;

  /**
   * @param load `again`: asked for by name, not for the first time
   * @param upstream what is loaded on the way: when it recovers, so does this
   * @param key says what is loaded, such as its addresses
   */
  constructor(
    load: (signal: AbortSignal, again: boolean) => Promise<T>,
    upstream?: Resource<unknown>,
    key?: string,
  ) {
    this.#load = load;
    this.#upstream = upstream;
    this.key = key ?? this;
  }

  get snapshot(): Snapshot<T> {
    return this.#snapshot;
  }

  /**
   * @param listener called after each change of `snapshot`, never before this returns
   * @returns ends the subscription
   */
  subscribe(listener: () => void): () => void {
    // A new function each time, so that one listener may subscribe twice.
    const entry = () => listener();
    // What failed for those who came before is tried again for the newcomer, and with it for them.
    const again = this.#snapshot.state === 'error';
    if (again) this.#set(LOADING);
    this.#listeners.add(entry);
    this.#leaveUpstream ??= this.#upstream?.subscribe(() => {
      if (this.#upstream!.snapshot.state === 'ready' && this.#snapshot.state === 'error')
        this.#restart(false);
    });
    if (this.#snapshot.state === 'loading' && !this.#loading) void this.#start(again);
    return () => {
      if (!this.#listeners.delete(entry) || this.#listeners.size) return;
      this.#loading?.abort();
      this.#leaveUpstream?.();
      this.#loading = this.#leaveUpstream = undefined;
      // Nobody saw the error out: who comes next tries anew.
      if (this.#snapshot.state === 'error') this.#snapshot = LOADING;
    };
  }

  /** Loads again, for all subscribers; while a load is under way, that one serves. */
  reload(): void {
    if (!this.#loading && this.#listeners.size) this.#restart(true);
  }

  #restart(again: boolean): void {
    this.#set(LOADING);
    void this.#start(again);
  }

  async #start(again: boolean): Promise<void> {
    const loading = (this.#loading = new AbortController());
    let snapshot: Snapshot<T>;
    try {
      snapshot = { state: 'ready', value: await this.#load(loading.signal, again) };
    } catch (error) {
      snapshot = {
        state: 'error',
        // Whatever a feed does to a parser, its element ends in a state that has words.
        error: error instanceof FeedError ? error : new FeedError('not-json', String(error)),
      };
    }
    if (this.#loading !== loading) return;
    this.#loading = undefined;
    this.#set(snapshot);
  }

  #set(snapshot: Snapshot<T>): void {
    this.#snapshot = snapshot;
    for (const listener of [...this.#listeners]) listener();
  }
}
