import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ImSubmitErrorEvent } from '../events/submit-error.js';
import { ImSubmittedEvent } from '../events/submitted.js';
import type { Answer, Failure } from '../submission/answer.js';
import { send, sizeOf } from '../submission/send.js';
import { toFormData, type StorySubmission } from '../submission/story-submission.js';

/** `offered`: to the host, which may send it itself. */
export type Phase = 'writing' | 'preparing' | 'offered' | 'posting' | 'sent';

/** No receiver means hours: who asks for more is asked again after ten minutes. */
const LONGEST_WAIT = 600;

/** One story on its way: what stands of it, what went wrong, when it can be tried again. */
export class StorySending implements ReactiveController {
  phase: Phase = 'writing';
  /** Why it did not arrive; `stopped` by the visitor. */
  failure?: Failure | 'stopped';
  /** Seconds until it can be sent again. */
  wait = 0;
  /** Of what is being sent. */
  bytes = 0;
  submission?: StorySubmission;
  /** What the receiver calls it. */
  id = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stop?: AbortController;
  #timer?: ReturnType<typeof setInterval>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      clearInterval(this.#timer);
      this.wait = 0;
      if (this.phase !== 'sent') this.#end();
    });
  }

  get isBusy(): boolean {
    return this.phase !== 'writing' || this.wait > 0;
  }

  enter(phase: Phase, submission?: StorySubmission): void {
    this.phase = phase;
    this.submission = submission;
    this.failure = undefined;
    this.bytes = submission ? sizeOf(toFormData(submission)) : 0;
    this.#host.requestUpdate();
  }

  /** @returns what came of it; `undefined` where it was stopped, or where the form is gone */
  async post(url: string): Promise<Answer | undefined> {
    const stop = (this.#stop = new AbortController());
    this.phase = 'posting';
    const answer = await send(url, toFormData(this.submission!), stop.signal);
    return stop === this.#stop ? answer : undefined;
  }

  confirm(id: string): void {
    this.phase = 'sent';
    this.id = id || this.submission!.submission_id;
    this.#host.requestUpdate();
    this.#announce(new ImSubmittedEvent({ id: this.id }));
  }

  fail(failure: Failure): void {
    this.#end();
    this.failure = failure;
    if (failure.after) this.#count(Math.min(LONGEST_WAIT, Math.ceil(failure.after / 1000)));
    const { code, message } = failure;
    this.#announce(new ImSubmitErrorEvent({ code, message }));
  }

  stop(): void {
    this.#end();
    this.failure = 'stopped';
  }

  #end(): void {
    const stop = this.#stop;
    this.#stop = undefined;
    this.phase = 'writing';
    stop?.abort();
    this.#host.requestUpdate();
  }

  #count(seconds: number): void {
    this.wait = seconds;
    clearInterval(this.#timer);
    // By the clock: a tab in the background counts slowly.
    const end = Date.now() + seconds * 1000;
    this.#timer = setInterval(() => {
      this.wait = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      if (!this.wait) clearInterval(this.#timer);
      this.#host.requestUpdate();
    }, 1000);
  }

  #announce(event: Event): void {
    void this.#host.updateComplete.then(() => this.#host.isConnected && this.#host.dispatchEvent(event));
  }
}
