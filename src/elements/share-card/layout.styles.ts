import { css } from 'lit';

/** From top to bottom: heading, picture, message and sharing, description and tools, foot. */
export const order = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.375) calc(var(--_space) * 1.5);
  }

  .card > *,
  .main {
    min-width: 0;
  }

  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.375);
    align-content: start;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-height: 2.75em;
  }

  .head > :first-child {
    flex: 1 1 6em;
    min-width: 0;
    margin: 0;
    hyphens: auto;
  }

  .controls {
    flex-wrap: nowrap;
    gap: 0.25em;
  }

  .controls .small {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .foot {
    padding-block-start: calc(var(--_space) * 0.375);
    line-height: 1.4;
  }

  .foot > *,
  .foot ul,
  .follow {
    margin: 0;
  }

  .follow,
  .follow ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
    padding: 0;
    list-style: none;
  }

  .foot a {
    display: inline-block;
    min-height: 24px;
    line-height: 24px;
  }

  .follow a {
    min-width: 24px;
    text-align: center;
  }
`;

/** By the card’s own width. */
export const shapes = css`
  @container widget (width < 420px) {
    .card {
      padding: 4px 14px 10px;
    }

    .head > :first-child {
      font-size: 1.125em;
    }

    .frame {
      padding: 6px 10px;
    }

    .actions .label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container widget (width < 240px) {
    .card {
      padding-inline: 8px;
    }

    .tiles {
      gap: 4px;
    }

    .clamp {
      -webkit-line-clamp: 3;
    }

    .actions > button {
      flex-basis: 100%;
    }

    .head > :first-child {
      flex-basis: 100%;
    }
  }

  @container widget (width >= 420px) {
    .actions .label {
      margin-inline-end: auto;
    }

    /* The browser's own sheet says it, too, and leaves no room. */
    .sheet .label {
      position: absolute;
      clip-path: inset(50%);
    }

    .sheet {
      justify-content: end;
    }

    .actions > button {
      flex: none;
      padding-inline: 1em;
    }

    .clamp {
      -webkit-line-clamp: 2;
    }
  }

  @container widget (420px <= width < 640px) {
    .pictured {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      grid-template-rows: auto auto 1fr;
    }

    .pictured .head,
    .pictured .go,
    .pictured .foot {
      grid-column: 1 / -1;
    }

    .pictured .main {
      display: contents;
    }

    .pictured .picture {
      grid-area: 2 / 1;
      align-self: start;
    }

    .pictured .about {
      grid-area: 3 / 1;
    }

    .pictured .compose {
      grid-area: 2 / 2 / 4 / 3;
    }

    .clamp {
      -webkit-line-clamp: 4;
    }
  }

  @container widget (width >= 640px) {
    .card {
      padding-block: calc(var(--_space) * 0.75);
      row-gap: calc(var(--_space) * 0.25);
    }

    .main {
      gap: calc(var(--_space) * 0.25);
    }

    .actions {
      margin-block-end: calc(var(--_space) * 0.25);
    }

    .actions > button {
      min-height: 2.5em;
    }

    .pictured {
      grid-template-columns: minmax(0, 17fr) minmax(0, 27fr);
      grid-template-rows: auto auto 1fr;
    }

    .pictured .head {
      grid-area: 1 / 1;
    }

    .pictured .picture {
      grid-area: 2 / 1;
      align-self: start;
    }

    .pictured .about {
      grid-area: 3 / 1;
    }

    .pictured .main {
      grid-area: 1 / 2 / 4 / 3;
      align-content: space-between;
    }

    .pictured .foot {
      grid-column: 1 / -1;
      padding-block-start: calc(var(--_space) * 0.25);
    }
  }
`;
