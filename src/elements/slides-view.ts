import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isShown, PLACES, slideAt, type Position } from '../slides/position.js';

interface Row {
  readonly position: Position;
  /** All of them, one below the other. */
  readonly listed: boolean;
  /** How many are shown beside one another. */
  readonly visible: number;
  /** How many are in the page, where not all are shown; `Infinity`: each, at a place of its own. */
  readonly slots: number;
}

interface SlideView<S> {
  /** What a slide is, in words, for those who do not see the others. */
  readonly kind: unknown;
  readonly label: (which: number) => string;
  readonly content: (slide: S) => unknown;
  /** Takes the ids of the slides in the page, in the order of their nodes. */
  readonly ids: (ids: string[]) => void;
}

/** The slides that are in the page: all, or those shown and their neighbours, which are inert. */
export function slidesView<S extends { readonly id: string }>(
  slides: readonly S[],
  { position, listed, visible, slots }: Row,
  view: SlideView<S>,
): unknown[] {
  const count = slides.length;
  const window = { count, nodes: slots, before: slots - visible > 1 ? 1 : 0 };
  const fixed = listed || slots === Infinity;
  const alone = listed || count < 2;
  const one = (index: number): TemplateResult =>
    html`<div
      class="slide"
      part="slide"
      tabindex="-1"
      role=${count < 2 ? nothing : listed ? 'listitem' : 'group'}
      aria-roledescription=${alone ? nothing : view.kind}
      aria-label=${alone ? nothing : view.label(index + 1)}
      ?inert=${!listed && !isShown(position, index, visible, count)}
    >
      ${keyed(slides[index]!.id, view.content(slides[index]!))}
    </div>`;
  const out: unknown[] = [];
  const ids: string[] = [];
  for (let place = 0; place < (fixed ? count : PLACES); place++) {
    const index = fixed ? place : slideAt(position, place, window);
    if (index !== undefined) ids.push(slides[index]!.id);
    out.push(index === undefined ? nothing : one(index));
  }
  view.ids(ids);
  return out;
}
