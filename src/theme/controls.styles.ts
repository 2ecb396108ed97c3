/** What is pressed: buttons, tiles, the frame of a field. See parts.styles.ts for the classes. */

import { css } from 'lit';

export const controls = css`
  button,
  input,
  select,
  textarea,
  .button {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
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
    padding: 0.4em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    line-height: 1.25;
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

  button:active,
  .button:active,
  .tile:active {
    background: var(--_tint);
  }

  button:disabled,
  [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
    text-decoration: none;
  }

  .primary,
  .primary:active {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  .quiet,
  .quiet:hover {
    padding-inline: 0.25em;
    border-color: transparent;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .icon {
    padding: 0;
    border-color: transparent;
    border-radius: 50%;
    color: var(--_link);
  }

  .icon:hover {
    background: var(--_tint);
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: calc(var(--_space) * 0.375);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .tile {
    display: flex;
    flex-direction: column;
    gap: 0.1em;
    align-items: center;
    justify-content: center;
    min-height: 3.5em;
    padding: 0.25em 0.1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
  }

  .tile svg {
    color: var(--_link);
  }

  .tile:hover {
    border-color: var(--_accent);
    text-decoration: underline;
  }

  .tile.on {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .tile.on svg {
    color: inherit;
  }

  .frame {
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 0.75);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @container widget (width >= 420px) {
    .tile {
      flex-direction: row;
      gap: 0.4em;
      min-height: 2.75em;
    }
  }

  @container widget (width < 240px) {
    .tiles {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .primary,
    .tile.on {
      border: 2px solid ButtonText;
    }

    /* Without colours nothing else says that these are buttons. */
    .quiet,
    .icon,
    .tile {
      border-color: currentcolor;
    }
  }
`;
