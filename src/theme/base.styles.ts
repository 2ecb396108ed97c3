/** What all elements share: the wall against the host page's styles, and the common parts. */

import { css } from 'lit';
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

const parts = css`
  .card {
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 calc(var(--_space) * 0.75);
    font-size: 1.25em;
    font-weight: 700;
    text-wrap: balance;
  }

  p,
  ul,
  ol,
  dl,
  figure,
  blockquote,
  fieldset {
    margin: 0 0 var(--_space);
    padding: 0;
  }

  ul,
  ol {
    padding-inline-start: 1.25em;
  }

  img {
    display: block;
    max-width: 100%;
    height: auto;
  }

  .small {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.15em;
  }

  button,
  .button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-width: 2.75em;
    min-height: 2.75em;
    margin: 0;
    padding: 0.4em 0.9em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: transparent;
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover,
  .button:hover {
    border-color: currentcolor;
    text-decoration: underline;
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .controls,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: currentcolor;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .problem {
    margin: var(--_space) 0 0;
    padding: 0.75em;
    background: var(--_surface);
    border-inline-start: 4px solid var(--_error);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .primary {
      border: 2px solid ButtonText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .root * {
      scroll-behavior: auto;
      transition: none !important;
      animation: none !important;
    }
  }

  @media print {
    .controls,
    button {
      display: none;
    }

    .card {
      break-inside: avoid;
    }
  }
`;

export const baseStyles = [wall, tokens, parts];
