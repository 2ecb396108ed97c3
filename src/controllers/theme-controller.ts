import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clampContrast, contrast, parseColour, readableOn, toHex } from '../theme/contrast.js';

type Host = ReactiveControllerHost & HTMLElement & { accent: string };

/**
 * Keeps text readable on the brand's colour, the brand's colour readable as text,
 * and all of it readable on the page's surface, whatever colours the page gives.
 * Sets private properties through CSSOM, which every Content-Security-Policy allows.
 *
 * The colours are read back from two properties of `.root` that paint nothing and
 * have a transition: the end of it tells of every change, whether the page's tokens,
 * its colour scheme or the visitor's system made it.
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
    } else if (accent === this.#accent) return;
    this.#accent = accent;
    this.#apply();
  }

  hostConnected(): void {
    // Another place can have other tokens, and a new box starts no transition.
    if (this.#root) this.#apply();
  }

  #set(name: string, value: string | false | undefined): void {
    if (value) this.#root!.style.setProperty(name, value);
    else this.#root!.style.removeProperty(name);
  }

  #apply(): void {
    const root = this.#root!;
    const given = this.#accent || getComputedStyle(this.#host).getPropertyValue('--im-accent').trim();
    // A token that is no colour would take the button's ground away.
    if (given && !CSS.supports('color', given)) this.#set('--_accent', 'var(--_default-accent)');
    else this.#set('--_accent', this.#accent);
    this.#set('--_readable', undefined);
    const style = getComputedStyle(root);
    const brand = parseColour(style.textDecorationColor);
    const ground = parseColour(style.outlineColor);
    const text = parseColour(style.color);
    if (brand && ground && text) {
      this.#set('--_computed-on-accent', toHex(readableOn(brand)));
      this.#set('--_computed-link', toHex(clampContrast(brand, ground)));
      this.#set('--_readable', contrast(text, ground) < 4.5 && toHex(readableOn(ground)));
    }
    // Pages that close gaps with line-height:0 or a length in px would lay the lines over each other.
    if (parseFloat(style.lineHeight) / parseFloat(style.fontSize) < 1.1) this.#set('line-height', '1.5');
  }
}
