import { swipe, type Point } from '../slides/swipe.js';

/** Arrow keys and strokes that lead to the next (1) or the previous (-1), in the direction of reading. */
export class BrowseHandlers {
  readonly #host: Element;
  readonly #step: (by: 1 | -1) => void;
  #from?: Point;

  constructor(host: Element, step: (by: 1 | -1) => void) {
    this.#host = host;
    this.#step = step;
  }

  get #rightToLeft(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  readonly key = (event: KeyboardEvent): void => {
    const sign = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!sign || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#step((this.#rightToLeft ? -sign : sign) as 1 | -1);
  };

  // A mouse drags the picture with the same stroke; a second finger zooms.
  readonly down = ({ pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent): void => {
    this.#from = pointerType !== 'mouse' && isPrimary ? { x, y } : undefined;
  };

  readonly up = ({ clientX: x, clientY: y }: PointerEvent): void => {
    const by = this.#from ? swipe(this.#from, { x, y }, this.#rightToLeft) : 0;
    this.#from = undefined;
    if (by) this.#step(by);
  };
}
