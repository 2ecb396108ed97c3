import type { ReactiveControllerHost } from 'lit';
import { dropDraft, keepDraft, readDraft } from '../submission/draft.js';
import type { Values } from '../submission/fields.js';

/** A draft in this tab's storage, from the moment that the visitor agrees until the story is sent. */
export class StoryDraft {
  /** The visitor has agreed. */
  isAgreed = false;
  /** What is written now is stored. */
  isKept = false;
  /** It was there when the page came back. */
  isBack = false;
  readonly #host: ReactiveControllerHost;
  #key = '';
  #last?: Values;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What was kept under this key, the first time it is asked for. */
  find(key: string): Values | undefined {
    if (this.#key) return undefined;
    this.#key = key;
    const found = readDraft(key);
    if (found) this.isAgreed = this.isKept = this.isBack = true;
    return found;
  }

  /** @returns whether it can be kept */
  agree(values: Values): boolean {
    this.isAgreed = true;
    this.keep(values);
    return (this.isAgreed = this.isKept);
  }

  keep(values: Values): void {
    if (!this.isAgreed || values === this.#last) return;
    this.#last = values;
    this.isKept = keepDraft(this.#key, values);
  }

  drop(): void {
    if (this.isAgreed) dropDraft(this.#key);
    this.isAgreed = this.isKept = this.isBack = false;
    this.#last = undefined;
    this.#host.requestUpdate();
  }
}
