import { css } from 'lit';

export const composer = css`
  .frame label {
    display: block;
    font-size: max(0.875em, 14px);
  }

  textarea {
    display: block;
    width: 100%;
    min-height: 3em;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    resize: none;
    field-sizing: content;
    overflow-wrap: anywhere;
  }

  #message:focus-visible {
    outline-offset: 4px;
    border-radius: 1px;
  }

  @supports selector(:has(a)) {
    .frame:has(#message:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }

    #message:focus-visible {
      outline: none;
    }
  }

  /* Where a field does not grow by itself, a copy of its text makes it as high. */
  @supports not (field-sizing: content) {
    .grow {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .grow > *,
    .grow::after {
      grid-area: 1 / 1;
      overflow: hidden;
    }

    .grow::after {
      content: attr(data-text) ' ';
      overflow-wrap: anywhere;
      white-space: pre-wrap;
      visibility: hidden;
    }
  }

  summary {
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > svg {
    width: 0.9em;
    height: 0.9em;
    margin-block-start: 0.3em;
    color: var(--_link);
  }

  [open] > summary > svg {
    rotate: 180deg;
  }

  .tail,
  .tail p {
    font-size: max(0.875em, 14px);
  }

  .tail summary {
    display: flex;
    gap: 0 0.5em;
    min-height: 24px;
    color: var(--_muted);
    line-height: 1.4;
  }

  .tail:not([open]) .title {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .tail[open] .title {
    flex: 1;
    color: var(--_text);
    font-weight: 700;
  }

  .tail[open] .added {
    display: none;
  }

  .added {
    flex: 1;
    min-width: 0;
  }

  .tail p {
    margin: 0.25em 0 0;
    white-space: pre-wrap;
  }

  .caveat {
    margin: 0.25em 0 0;
  }

  .meta {
    display: flow-root;
  }

  .count {
    display: flex;
    float: inline-end;
    gap: 0.5em;
    align-items: center;
    min-height: 2.25em;
    margin-inline-start: 0.75em;
    font-size: max(0.875em, 14px);
    font-variant-numeric: tabular-nums;
  }

  .over {
    color: var(--_error);
    font-weight: 700;
  }

  #count.over {
    clear: both;
    margin: 0;
    font-size: max(0.875em, 14px);
  }

  .more summary,
  .server summary {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-height: 2.25em;
    color: var(--_link);
    font-size: max(0.875em, 14px);
    line-height: 1.25;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .more summary > svg {
    margin: 0;
  }

  .more > p {
    clear: both;
    margin: 0 0 0.25em;
  }

  input,
  select,
  #by-hand {
    width: 100%;
    min-height: 2.75em;
    margin: 0;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  select {
    width: auto;
    max-width: 10em;
    min-height: 28px;
    padding: 0.1em 0.4em;
    field-sizing: content;
  }

  .asks {
    margin: 0.25em 0;
    font-weight: 700;
  }

  .own {
    gap: 0 1em;
  }

  .own .quiet {
    min-height: 2.25em;
    padding: 0;
  }
`;
