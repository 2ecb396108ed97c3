import { css } from 'lit';

export const carouselStyles = css`
  .slide {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-content: start;
    align-items: start;
  }

  .slide > img {
    flex: 1 1 15em;
    width: 15em;
    max-width: 100%;
    aspect-ratio: 3 / 2;
    border-radius: calc(var(--_radius) * 0.75);
    object-fit: cover;
  }

  .body {
    flex: 2 1 18em;
    min-width: 0;
  }

  .body > * {
    margin: 0 0 0.5em;
  }

  .title {
    font-size: 1.25em;
    font-weight: 700;
    text-wrap: balance;
  }

  .mark {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: max(0.875em, 14px);
    font-weight: 600;
  }

  .mark::first-letter {
    text-transform: uppercase;
  }

  .story {
    white-space: pre-line;
  }

  .body > a {
    display: inline-block;
    padding-block: 0.25em;
  }

  summary {
    width: fit-content;
    padding-block: 0.25em;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  @media print {
    summary {
      display: none;
    }
  }
`;
