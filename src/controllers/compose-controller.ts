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

// One listener for all: the first of the document decides, not the first that listens.
function handOver(event: Event): void {
  const { detail } = event as ImComposeEvent;
  if (!event.defaultPrevented && [...takers].sort(inOrder).some(({ take }) => take(detail)))
    event.preventDefault();
}

/** Takes what a rotator hands over, where this is the first share card of the document that can. */
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
