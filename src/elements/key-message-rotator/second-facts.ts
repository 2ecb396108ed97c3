import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

interface Measured {
  /** Ids of the messages in the page, in the order of their slides; none where there is nothing to measure. */
  readonly ids: () => readonly string[];
  /** What the measures depend on: another value is another look. */
  readonly by: () => readonly unknown[];
}

/**
 * Where another message is longer, the room below a short one would be empty: as many of its folded
 * facts as fit into that room are shown.
 */
export class SecondFacts implements ReactiveController {
  readonly #host: Host;
  readonly #measured: Measured;
  #fit: ReadonlyMap<string, number> = new Map();
  #by: readonly unknown[] = [];
  #due = false;

  constructor(host: Host, measured: Measured) {
    this.#host = host;
    this.#measured = measured;
    host.addController(this);
  }

  /** How many facts more than usual fit below a message. */
  of(id: string): number {
    return this.#fit.get(id) ?? 0;
  }

  // Before the view is made: what was measured holds no longer.
  hostUpdate(): void {
    const by = this.#measured.by();
    if (by.length === this.#by.length && by.every((one, i) => one === this.#by[i])) return;
    this.#by = by;
    this.#fit = new Map();
    this.#due = true;
  }

  hostUpdated(): void {
    const ids = this.#measured.ids();
    if (!this.#due || !ids.length) return;
    this.#due = false;
    const slides = [...this.#host.renderRoot.querySelectorAll('.slide')];
    this.#fit = new Map(ids.map((id, i) => [id, factsThatFit(slides[i]!)]));
    if (ids.some((id) => this.of(id))) this.#host.requestUpdate();
  }
}

/** How many facts more fit into a slide that is as high as the highest. */
function factsThatFit(slide: Element): number {
  const said = slide.querySelector<HTMLElement>('.said')!;
  const above = (slide.querySelector('.more') ?? said).getBoundingClientRect().bottom;
  const room = slide.querySelector('.actions')!.getBoundingClientRect().top - above;
  const height = said.offsetHeight;
  const folded = [...slide.querySelectorAll<HTMLElement>('.facts > [hidden]')];
  let fit = 0;
  for (const fact of folded) {
    fact.hidden = false;
    if (said.offsetHeight - height > room) break;
    fit++;
  }
  // This was but a look: the view decides.
  for (const fact of folded) fact.hidden = true;
  return fit;
}
