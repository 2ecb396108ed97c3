import { css } from 'lit';
import { composer } from './composer.styles.js';
import { order, shapes } from './layout.styles.js';
import { paper } from './paper.styles.js';

const picture = css`
  .picture {
    position: relative;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .picture > :first-child {
    display: block;
    width: 100%;
    height: auto;
    max-height: 22em;
    object-fit: contain;
    touch-action: pan-y pinch-zoom;
  }

  /* On any picture, in any theme. */
  .play,
  .play:hover,
  .play:active {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-start: 0.5em;
    min-height: 2.5em;
    max-width: calc(100% - 1em);
    padding: 0.2em 0.9em 0.2em 0.6em;
    border-color: #fff;
    border-radius: 2em;
    background: rgb(16 24 29 / 85%);
    color: #fff;
    font-size: max(0.875em, 14px);
    font-weight: 700;
  }

  .alt summary {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    min-height: 24px;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }

  .alt b {
    color: var(--_text);
  }

  .clamp {
    flex: 1;
    min-width: 0;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
  }

  .alt[open] .clamp {
    display: block;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .about .quiet {
    gap: 0.4em;
    min-height: 2.25em;
    padding: 0;
    font-size: max(0.875em, 14px);
    text-align: start;
  }
`;

const sharing = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block-end: calc(var(--_space) * 0.375);
  }

  .actions > button {
    flex: 1 1 auto;
    padding-inline: 0.6em;
    font-weight: 700;
  }

  .actions .label {
    margin: 0;
    font-size: max(0.875em, 14px);
  }

  .tile {
    width: 100%;
    height: 100%;
    min-width: 0;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }

  .status {
    min-height: 1.4em;
    line-height: 1.4;
    font-size: max(0.875em, 14px);
    font-weight: 700;
  }

  .server label {
    display: block;
    font-size: max(0.875em, 14px);
  }

  #server-problem {
    margin: 0.25em 0 0;
    color: var(--_error);
    font-weight: 700;
  }

  #server-problem:empty {
    margin: 0;
  }

  @media (pointer: coarse) {
    .about .quiet,
    .own .quiet,
    .more summary,
    .server summary {
      min-height: 2.5em;
    }
  }
`;

export const cardStyles = [order, picture, composer, sharing, shapes, paper];
