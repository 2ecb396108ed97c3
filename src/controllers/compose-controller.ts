import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ImComposeDetail, ImComposeEvent } from '../events/compose.js';

type Host = ReactiveControllerHost & Element;

interface Taker {
  readonly host: Host;
  readonly take: (detail: ImComposeDetail) => boolean;
}

const takers = new Set<Taker>();

/** The element of the document itself that an element stands in, through all shadow roots. */
function outermost(element: Element): Element {
  let outer = element;
  for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode())
    outer = root.host;
  return outer;
}

/** The order of the document; those in one shadow host keep the order they came in. */
function inOrder({ host: a }: Taker, { host: b }: Taker): number {
  const position = outermost(a).compareDocumentPosition(outermost(b));
  return (position & Node.DOCUMENT_POSITION_PRECEDING) - (position & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Whether a visitor can see an element: rendered, of some size, not folded away, on the page's own ground. */
function isSeen(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (!width || !height || right + scrollX <= 0 || bottom + scrollY <= 0) return false;
  const options = {
    checkVisibilityCSS: true,
    visibilityProperty: true,
    checkOpacity: true,
    opacityProperty: true,
  };
  // Engines before 2024 have none; then what is not rendered has no size, and the rest is in the styles.
  if (element.checkVisibility?.(options) === false) return false;
  if (getComputedStyle(element).visibility !== 'visible') return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if ((at as HTMLElement).inert) return false;
    const { clientWidth, clientHeight } = at;
    // A closed accordion: there, cut down to nothing.
    if ((!clientWidth || !clientHeight) && getComputedStyle(at).overflow !== 'visible') return false;
  }
  return true;
}

/** As rendered, through slots and shadow roots. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

// One listener for all: the first of the document that can be seen decides, not the first that listens.
function handOver(event: Event): void {
  const { detail } = event as ImComposeEvent;
  const taken = () => [...takers].sort(inOrder).some(({ host, take }) => isSeen(host) && take(detail));
  if (!event.defaultPrevented && taken()) event.preventDefault();
}

/** Takes what a rotator hands over, where this is the first share card of the document that can be seen. */
export class ComposeController implements ReactiveController {
  readonly #taker: Taker;

  /** @param take gives `false` where there is no composer to take it into */
  constructor(host: Host, take: Taker['take']) {
    this.#taker = { host, take };
    host.addController(this);
  }

  hostConnected(): void {
    takers.add(this.#taker);
    document.addEventListener('im-compose', handOver);
  }

  hostDisconnected(): void {
    takers.delete(this.#taker);
  }
}
