import { css } from 'lit';

export const cardStyles = css`
  .body {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 1.5);
    margin-block-end: var(--_space);
  }

  .picture {
    flex: 1 1 16em;
    min-width: 0;
  }

  .writing {
    flex: 2 1 20em;
    min-width: 0;
  }

  .picture > :first-child {
    width: 100%;
    height: auto;
    border-radius: calc(var(--_radius) * 0.75);
    touch-action: pan-y pinch-zoom;
  }

  label,
  .label {
    display: block;
    margin: 0 0 0.25em;
    font-weight: 600;
  }

  .row > label {
    margin: 0;
  }

  input,
  textarea,
  select {
    width: 100%;
    min-height: 2.75em;
    margin: 0 0 var(--_space);
    padding: 0.5em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  textarea {
    display: block;
    min-height: 6em;
    resize: vertical;
    field-sizing: content;
  }

  select {
    width: auto;
    margin: 0;
  }

  #help,
  #example {
    margin: 0 0 0.4em;
  }

  .row {
    margin-block-end: var(--_space);
  }

  .over,
  [part='error'] {
    color: var(--_error);
    font-weight: 600;
  }

  .ask {
    margin: 0 0 0.5em;
    font-weight: 600;
  }

  .preview {
    padding: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
    background: color-mix(in srgb, currentcolor 5%, transparent);
  }

  .preview > p {
    margin: 0 0 0.5em;
    white-space: pre-wrap;
  }

  .preview > :last-child,
  #server-problem:empty {
    margin: 0;
  }

  .plain {
    padding: 0;
    list-style: none;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.25em;
  }

  .quiet {
    min-width: 0;
    min-height: 2em;
    padding: 0;
    border: 0;
    text-align: start;
  }

  a.button[target]:not(.quiet)::after {
    content: '↗' / '';
  }

  details {
    margin-block-end: var(--_space);
  }

  summary {
    min-height: 1.75em;
    cursor: pointer;
  }

  /* In view wherever on the card the button is. */
  .status {
    position: sticky;
    inset-block-end: 0.5em;
    width: fit-content;
    margin-inline-start: auto;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_surface);
    font-weight: 600;
  }

  .status:empty {
    position: static;
    margin: 0;
    padding: 0;
    border: 0;
  }

  footer > * {
    margin: 0 0 0.5em;
  }

  footer .plain {
    margin: 0;
  }

  footer a {
    display: inline-block;
    min-height: 24px;
  }

  @media (pointer: coarse) {
    .quiet,
    summary,
    footer a {
      min-height: 2.75em;
    }
  }

  .paper img {
    width: auto;
    max-height: 15em;
    margin-block-end: 0.5em;
  }

  @media print {
    .body,
    .sharing,
    .status {
      display: none;
    }
  }
`;
