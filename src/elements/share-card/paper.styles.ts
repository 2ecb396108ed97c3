import { css } from 'lit';

/** Forced colours and print. */
export const paper = css`
  .paper {
    display: none;
  }

  @media (forced-colors: active) {
    .tile.on {
      border: 3px solid Highlight;
    }

    .tile svg,
    summary > svg {
      color: inherit;
    }

    .about .quiet,
    .own .quiet {
      padding-inline: 0.4em;
    }

    .play {
      forced-color-adjust: none;
    }
  }

  @media print {
    .card {
      display: block;
    }

    .picture,
    .main,
    .about {
      display: none;
    }

    .paper {
      display: block;
    }

    .paper > * + * {
      margin-block-start: var(--_space);
      padding-block-start: var(--_space);
      border-block-start: 1px solid var(--_border);
    }

    .paper img {
      width: auto;
      max-height: 15em;
      margin-block-end: 0.5em;
    }
  }
`;
