import { css } from 'lit';

export const styles = css`
  form {
    max-width: 60em;
  }

  fieldset {
    min-width: 0;
    margin-block: calc(var(--_space) * 2);
    border: 0;
  }

  legend {
    font-size: 1.1em;
  }

  legend,
  label,
  .strong {
    font-weight: 600;
  }

  legend,
  .field > label:not(.tick) {
    display: block;
    padding: 0;
    margin-block-end: 0.25em;
  }

  .small,
  .tick span {
    font-weight: 400;
  }

  .field,
  .panel,
  details {
    margin-block-end: calc(var(--_space) * 1.25);
  }

  .field .small {
    margin-block-end: 0.4em;
  }

  input:not([type='checkbox'], [type='radio'], .visually-hidden),
  textarea {
    display: block;
    width: 100%;
    min-height: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  textarea {
    resize: vertical;
  }

  input,
  textarea,
  fieldset,
  .summary {
    scroll-margin-block: 6em;
  }

  [aria-invalid='true']:not([type='checkbox']) {
    border: 2px solid var(--_error);
  }

  .tick {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 2.75em;
    cursor: pointer;
  }

  .tick input {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .panel,
  .error,
  .summary {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_border);
  }

  .error,
  .summary {
    border-color: var(--_error);
  }

  .error {
    padding-inline-start: 0.75em;
    margin-block-end: 0.5em;
    color: var(--_error);
    font-weight: 600;
  }

  .summary {
    padding-block: 0.75em 0.01em;
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .summary a {
    display: inline-block;
    vertical-align: top;
    padding-block: 0.25em;
  }

  summary {
    padding-block: 0.6em;
    color: var(--_link);
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline;
  }

  .row {
    margin-block-end: var(--_space);
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
  }

  .beside > :first-child {
    flex: 999 1 22em;
  }

  .beside > :last-child {
    flex: 1 1 13em;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0 1.5em;
    align-items: end;
  }

  canvas {
    max-width: min(100%, 12em);
    max-height: 9em;
    border-radius: calc(var(--_radius) * 0.5);
  }

  .visually-hidden:focus-visible + label {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .written {
    white-space: pre-wrap;
  }

  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  .trap {
    display: none;
  }

  @media print {
    textarea {
      field-sizing: content;
    }
  }
`;
