/**
 * The common parts: an element's own styles say where they stand, these say what they look like.
 *
 * - `.card` the whole; `.head` heading and controls; `.foot` what comes last, in small print
 * - `button`, `.button` with an edge; `.primary` filled; `.quiet` like a link; `.icon` round, without words
 * - `.tiles` of `.tile`: an icon and a word; `.on` the chosen one
 * - `.frame` around a field and what belongs to it; `label`, `.label`
 * - `.row` side by side, wrapping; `.status` one line that is kept free for what has just happened
 * - `.small` 14 px or more, muted; `.visually-hidden`
 *
 * One scale of type: 1em, 0.875em (`.small`, never under 14 px), 1.25em (headings). One of space: a
 * quarter, a half, three quarters of `--_space`, and the whole. One radius.
 */

import { css } from 'lit';
import { controls } from './controls.styles.js';

const text = css`
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 calc(var(--_space) * 0.5);
    font-family: var(--im-heading-font-family, var(--_host-heading-font, inherit));
    font-size: 1.25em;
    font-weight: var(--_host-heading-weight, 700);
    line-height: 1.25;
    text-wrap: balance;
  }

  p,
  ul,
  ol,
  dl,
  figure,
  blockquote,
  fieldset {
    min-width: 0;
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

  .small,
  .foot,
  .tile {
    font-size: max(0.875em, 14px);
  }

  .small,
  .foot {
    color: var(--_muted);
  }

  label,
  .label {
    font-weight: 700;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.15em;
  }

  svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: currentcolor;
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
`;

const layout = css`
  .card {
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: 1px solid var(--_card-border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  @container widget (width >= 640px) {
    .card {
      padding: var(--_space) calc(var(--_space) * 1.25);
    }
  }

  .controls,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 0.75);
    align-items: baseline;
    padding-block-start: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_card-border);
  }

  .status {
    min-height: 1.5em;
    margin: 0;
  }

  .problem {
    margin: var(--_space) 0 0;
    padding: 0.75em;
    background: var(--_surface);
    border-inline-start: 4px solid var(--_error);
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

export const parts = [text, controls, layout];
