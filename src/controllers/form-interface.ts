import type { ReactiveControllerHost } from 'lit';
import { copyText } from '../browser/copy-text.js';

/** What is open in a form and what was last done in it: nothing of this is sent. */
export class FormInterface {
  /** It is asked whether the answers are to be added to the story. */
  asking = false;
  /** The button whose text was copied last. */
  copied = '';
  /** What is read out. */
  said = '';
  /** It was tried to send the story: what is wrong is summed up. */
  summed = false;
  /** The message was opened in the mail program: sent, for all that can be known. */
  mailed = false;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
  }

  /** Where something can be put for a moment. */
  get place(): HTMLElement {
    return this.#host.renderRoot.querySelector('.card')!;
  }

  /** Has a text read out. */
  say(text: string): void {
    this.said = text;
    this.#host.requestUpdate();
  }

  /** Moves the focus to what matches, once it is rendered. */
  focus(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  /** @param done read out when it is so */
  copy(button: string, text: string, done: string): void {
    void copyText(text, this.place).then((isCopied) => {
      this.copied = isCopied ? button : '';
      if (isCopied) this.say(done);
    });
  }
}
