import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldError } from '../submission/answer.js';
import type { FieldName, Values } from '../submission/fields.js';
import { newId } from '../submission/story-submission.js';
import { check, type Fault } from '../submission/validate.js';

/** What is wrong with a field: found here, or told by the receiver. */
export type Problem = Fault | FieldError;

/** What can be taken back: a first draft put into the story, a kept draft discarded. */
export type Step = 'put' | 'discard';

/** What the visitor has written, and what is wrong with it. Languages and views come and go; this stays. */
export class StoryWriting implements ReactiveController {
  values: Values = {};
  /** By field. A receiver can name fields that there are not: those concern the story as a whole. */
  readonly problems = new Map<string, Problem>();
  readonly #host: ReactiveControllerHost;
  readonly #touched = new Set<string>();
  /** What one step back brings back, and which step that was. */
  #before?: { step: Step; values: Values };
  /** A pointer is down: what moves now would slip away from under it. */
  #pressed = false;
  #afterwards: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pointerdown', this.#pointer, true);
    addEventListener('pointerup', this.#pointer, true);
    addEventListener('pointercancel', this.#pointer, true);
  }

  hostDisconnected(): void {
    removeEventListener('pointerdown', this.#pointer, true);
    removeEventListener('pointerup', this.#pointer, true);
    removeEventListener('pointercancel', this.#pointer, true);
  }

  /** There are words of the visitor's in it. */
  get hasText(): boolean {
    return Object.keys(this.values).some(
      (name) =>
        !/^(audience|consent|photo_consent|submission_id|website)$/.test(name) && this.values[name]?.trim(),
    );
  }

  get undoable(): Step | undefined {
    return this.#before?.step;
  }

  /** One for each filled form, the same on every retry. */
  get id(): string {
    if (!this.values.submission_id) this.values = { ...this.values, submission_id: newId() };
    return this.values.submission_id!;
  }

  /** Another one, for other content than what the receiver has under it. */
  renewId(): void {
    this.values = { ...this.values, submission_id: newId() };
  }

  set(name: string, value: string): void {
    if ((this.values[name] ?? '') === value) return;
    this.values = { ...this.values, [name]: value };
    this.#touched.add(name);
    if (this.#before && name in this.#before.values) this.#before = undefined;
    // What was found wrong goes as soon as it is right; new faults wait until the field is left.
    if (this.problems.has(name) && !check(name as FieldName, value)) this.problems.delete(name);
    this.#host.requestUpdate();
  }

  /** Puts a text into the story, in a step that {@link undo} takes back. */
  put(story: string): void {
    const before = { story: this.values.story ?? '' };
    this.set('story', story);
    this.#before = { step: 'put', values: before };
  }

  discard(): void {
    const before = this.values;
    this.clear();
    this.#before = { step: 'discard', values: before };
  }

  undo(): void {
    this.values = { ...this.values, ...this.#before?.values };
    this.#before = undefined;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.values = {};
    this.#before = undefined;
    this.problems.clear();
    this.#touched.clear();
    this.#host.requestUpdate();
  }

  /** Checks a field that is left, if something was written in it. */
  leave(name: FieldName, found: (problem: Problem) => void): void {
    if (!this.#touched.has(name)) return;
    const look = () => {
      const told = this.problems.get(name);
      const fault = check(name, this.values[name]) ?? told;
      if (!fault || fault === told) return;
      this.problems.set(name, fault);
      found(fault);
      this.#host.requestUpdate();
    };
    if (this.#pressed) this.#afterwards.push(look);
    else look();
  }

  /** Checks these fields, and forgets all else that was wrong. */
  checkAll(names: readonly FieldName[]): boolean {
    this.problems.clear();
    for (const name of names) {
      const fault = check(name, this.values[name]);
      if (fault) this.problems.set(name, fault);
    }
    this.#host.requestUpdate();
    return !this.problems.size;
  }

  refuse(errors: readonly FieldError[]): void {
    this.problems.clear();
    errors.forEach((error, i) => {
      const name = error.field || ` ${i}`;
      if (!this.problems.has(name)) this.problems.set(name, error);
    });
    this.#host.requestUpdate();
  }

  readonly #pointer = ({ type }: Event) => {
    this.#pressed = type === 'pointerdown';
    // After the click, which comes right behind.
    if (!this.#pressed && this.#afterwards.length)
      setTimeout(() => {
        for (const look of this.#afterwards.splice(0)) look();
      });
  };
}
