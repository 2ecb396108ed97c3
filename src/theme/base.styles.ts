/** What all elements share: the wall against the host page's styles, and the common parts. */

import { css } from 'lit';
import { parts } from './parts.styles.js';
import { tokens } from './tokens.js';

// !important in a shadow root's :host beats the page's own !important. Listed, not `all`:
// margin, width, min-height and place in a grid are the webmaster's.
const wall = css`
  :host {
    display: block !important;
    position: relative !important;
    inset: auto !important;
    z-index: auto !important;
    visibility: inherit !important;
    opacity: 1 !important;
    /* Not 'none': the minifier would make one transform of these four, and let a page's scale through. */
    transform: initial !important;
    translate: initial !important;
    rotate: initial !important;
    scale: initial !important;
    zoom: 1 !important;
    filter: none !important;
    backdrop-filter: none !important;
    clip: auto !important;
    clip-path: none !important;
    mask: none !important;
    mix-blend-mode: normal !important;
    overflow: visible !important;
    height: auto !important;
    max-height: none !important;
    min-width: min(100%, 240px) !important;
    contain: none !important;
    content-visibility: visible !important;
    pointer-events: auto !important;
    writing-mode: horizontal-tb !important;
    columns: auto !important;
    animation: none !important;
    transition: none !important;
    box-sizing: border-box !important;
  }

  :host([hidden]),
  :host::before,
  :host::after {
    display: none !important;
  }

  .root {
    all: initial;
    display: block;
    /* Faces follow the element's own width. In a flex row it would be nothing without a width of its own. */
    container: widget / inline-size;
    contain-intrinsic-inline-size: 40em;
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--im-font-family, inherit);
    /* A page whose root is 10px, or that hides its text with font-size:0, does not shrink this. */
    font-size: max(1em, 16px);
    font-synthesis: inherit;
    /* The visitor's own text spacing (WCAG 1.4.12) comes in by inheritance. */
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    overflow-wrap: anywhere;
    hyphens: manual;
    /* Where a page forbids to select its text, what is there to be copied can still be. */
    user-select: text;
    -webkit-user-select: text;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }

  .root,
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }
`;

export const baseStyles = [wall, tokens, parts];
