import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { flatParent } from '../i18n/element-language.js';
import { alphaOf, clampContrast, mix, parseColour, readableOn, toHex, type Rgb } from '../theme/contrast.js';

type Host = ReactiveControllerHost & HTMLElement & { accent: string };

/** Contrast on the surface (WCAG 2.2, 1.4.3 and 1.4.11), and where `.root` shows the colour that is asked for. */
const ON_SURFACE = [
  ['accent', 3, 'textDecorationColor'],
  ['link', 4.5, 'textDecorationColor'],
  ['text', 4.5, 'columnRuleColor'],
  ['muted', 4.5, 'borderBlockStartColor'],
  ['border', 3, 'borderBlockEndColor'],
  ['focus', 3, 'borderInlineStartColor'],
  ['error', 4.5, 'borderInlineEndColor'],
] as const;

/** The surface as it is seen: one that is not opaque lets the page's ground through. */
function seen(surface: string, host: Element): Rgb | undefined {
  const colour = parseColour(surface);
  const alpha = alphaOf(surface);
  if (!colour || alpha === 1) return colour;
  let below: Rgb = getComputedStyle(host).colorScheme === 'dark' ? [18, 18, 18] : [255, 255, 255];
  for (let node: Node | null = host; node; node = flatParent(node)) {
    const ground = node instanceof Element ? getComputedStyle(node).backgroundColor : '';
    if (!ground || alphaOf(ground) < 1) continue;
    below = parseColour(ground) ?? below;
    break;
  }
  return mix(below, colour, alpha);
}

/**
 * Keeps what is drawn visible on the page's surface, and text readable on the brand's colour, whatever
 * colours the page gives. Sets private properties through CSSOM, which every Content-Security-Policy allows.
 *
 * The colours are read back from properties of `.root` that paint nothing and have a transition: the end of
 * it tells of every change, whether the page's tokens, its colour scheme or the visitor's system made it. A
 * box that is not displayed has no transitions, so they are read again when it gets its size.
 */
export class ThemeController implements ReactiveController {
  readonly #host: Host;
  #root?: HTMLElement;
  #accent?: string;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { accent, shadowRoot } = this.#host;
    if (!this.#root) {
      this.#root = shadowRoot!.querySelector<HTMLElement>('.root')!;
      this.#root.addEventListener('transitionend', ({ target }) => {
        if (target === this.#root) this.#apply();
      });
      new ResizeObserver(() => this.#apply()).observe(this.#root);
    } else if (accent === this.#accent) return;
    this.#accent = accent;
    this.#apply();
  }

  hostConnected(): void {
    // Another place can have other tokens, and a new box starts no transition.
    if (this.#root) this.#apply();
  }

  #set(name: string, value: string | undefined): void {
    const { style } = this.#root!;
    if (style.getPropertyValue(name) === (value ?? '')) return;
    if (value) style.setProperty(name, value);
    else style.removeProperty(name);
  }

  #apply(): void {
    const root = this.#root!;
    const given = this.#accent || getComputedStyle(this.#host).getPropertyValue('--im-accent').trim();
    // A token that is no colour would take the button's ground away.
    const isColour = !given || CSS.supports('color', given);
    this.#set('--_raw-accent', isColour ? this.#accent : 'var(--_default-accent)');
    const style = getComputedStyle(root);
    const ground = seen(style.outlineColor, this.#host);
    for (const [name, ratio, property] of ON_SURFACE) {
      const wanted = parseColour(style[property]);
      const safe: Rgb | undefined = wanted && ground && clampContrast(wanted, ground, ratio);
      // A colour that can be seen stays in the form that it was given in.
      this.#set(`--_safe-${name}`, safe && safe !== wanted ? toHex(safe) : undefined);
      if (name === 'accent') this.#set('--_safe-on-accent', safe && toHex(readableOn(safe)));
    }
    // Pages that close gaps with line-height:0 or a length in px would lay the lines over each other.
    if (parseFloat(style.lineHeight) / parseFloat(style.fontSize) < 1.1) this.#set('line-height', '1.5');
  }
}
