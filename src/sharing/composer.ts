/**
 * The visitor's text over the campaign's. Nothing typed is dropped but by the visitor:
 * words that come under it while it is there, such as another post's, are offered, not put in its place.
 */
export class Composer {
  #words = '';
  /** The words that the visitor began from, or decided to keep their own over. */
  #base = '';
  #typed?: string;

  get text(): string {
    return this.#typed ?? this.#words;
  }

  /** The visitor has a text of their own. */
  get edited(): boolean {
    return this.#typed !== undefined && this.#typed !== this.#words;
  }

  /** Other words than those that the visitor began from lie under their text. */
  get asks(): boolean {
    return this.edited && this.#base !== this.#words;
  }

  /** What lies under it from now on. */
  set words(words: string) {
    if (!this.edited) {
      this.#typed = undefined;
      this.#base = words;
    }
    this.#words = words;
  }

  get words(): string {
    return this.#words;
  }

  type(text: string): void {
    if (this.#typed === undefined) this.#base = this.#words;
    this.#typed = text;
  }

  /** The answer to {@link asks}: the visitor's own. */
  keep(): void {
    this.#base = this.#words;
  }

  /** The answer to {@link asks}, and at any time the way back: the campaign's. */
  undo(): void {
    this.#typed = undefined;
    this.#base = this.#words;
  }
}
