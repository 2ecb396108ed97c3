import type { ReactiveControllerHost } from 'lit';
import { preparePhoto, type Photo, type PhotoFault } from '../submission/photo.js';

/** The photo of a form: the last one that was taken counts, and a bad file takes nothing away. */
export class StoryPhoto {
  photo?: Photo;
  fault?: PhotoFault;
  /** The one that is being prepared. */
  pending?: Promise<void>;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  take(file: File): void {
    this.fault = undefined;
    const pending = preparePhoto(file).then((result) => {
      if (this.pending !== pending) return;
      this.pending = undefined;
      if (typeof result === 'string') this.fault = result;
      else this.photo = result;
      this.#host.requestUpdate();
    });
    this.pending = pending;
    this.#host.requestUpdate();
  }

  remove(): void {
    this.photo = this.fault = this.pending = undefined;
    this.#host.requestUpdate();
  }
}
