import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clampContrast, parseColour, readableOn, toHex } from '../theme/contrast.js';

type Host = ReactiveControllerHost & HTMLElement & { accent: string; theme: string };

const scheme = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

/**
 * Keeps text readable on the brand's colour and the brand's colour readable as
 * text, whatever colour the page gives. Sets private properties through CSSOM,
 * which every Content-Security-Policy allows.
 */
export class ThemeController implements ReactiveController {
  readonly #host: Host;
  #applied = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    scheme?.addEventListener('change', this.#again);
    // Another place can have other tokens.
    this.#applied = '';
  }

  hostDisconnected(): void {
    scheme?.removeEventListener('change', this.#again);
  }

  hostUpdated(): void {
    const { accent, theme, shadowRoot } = this.#host;
    const root = shadowRoot?.querySelector<HTMLElement>('.root');
    const surface = shadowRoot?.querySelector('.card');
    const key = `${accent} ${theme}`;
    // Reading computed styles makes the engine compute them: only when something can have changed.
    if (!root || !surface || this.#applied === key) return;
    this.#applied = key;
    const set = (name: string, value?: string) =>
      value ? root.style.setProperty(name, value) : root.style.removeProperty(name);
    set('--_accent', parseColour(accent) && accent);
    const style = getComputedStyle(root);
    const brand = parseColour(style.textDecorationColor);
    // Pages that close gaps with line-height:0 or a length in px would lay the lines over each other.
    const leading = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    if (leading < 1.1) set('line-height', '1.5');
    const ground = parseColour(getComputedStyle(surface).backgroundColor);
    set('--_computed-on-accent', brand && toHex(readableOn(brand)));
    set('--_computed-link', brand && ground && toHex(clampContrast(brand, ground)));
  }

  readonly #again = () => {
    this.#applied = '';
    this.#host.requestUpdate();
  };
}
