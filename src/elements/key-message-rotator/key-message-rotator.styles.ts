import { css } from 'lit';

export const rotatorStyles = css`
  .card {
    border-inline-start: 0.3125em solid var(--_accent);
  }

  /* What can be done stands at the bottom, wherever the words end. */
  .slide {
    display: flex;
    flex-direction: column;
    align-items: start;
  }

  .said {
    width: 100%;
    padding-block-end: 0.375em;
  }

  .message {
    margin: 0;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: pretty;
    hyphens: auto;
  }

  .facts {
    display: grid;
    gap: 0.625em;
    margin: 0.625em 0 0;
    padding: 0;
    font-size: max(0.9375em, 14px);
    line-height: 1.4;
  }

  .facts > * {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_border);
  }

  cite {
    display: block;
    font-style: normal;
  }

  .more {
    min-height: 2.25em;
  }

  .more[aria-expanded='true'] svg {
    rotate: 45deg;
  }

  .slide > .actions {
    gap: 0.25em 0.5em;
    margin-block-start: auto;
  }

  .stage:not(.roomy, .wide) .actions > * {
    gap: 0.35em;
    padding-inline: 0.5em;
  }

  .stage:not(.roomy, .wide) .quiet > svg {
    width: 1em;
    height: 1em;
  }

  .stage:not(.roomy, .wide) .actions > .quiet > svg {
    display: none;
  }

  .roomy .message,
  .wide .message {
    font-size: 1.375em;
  }

  .primary {
    border-color: var(--_border);
    background: transparent;
    color: var(--_text);
  }

  .wide .said {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: 1.5em;
    align-items: start;
  }

  .wide .facts {
    margin-block-start: 0.25em;
  }
`;
