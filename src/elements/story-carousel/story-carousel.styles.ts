import { css } from 'lit';

export const carouselStyles = css`
  .slide {
    display: grid;
    position: relative;
    gap: 0.625em;
    align-content: start;
  }

  .slide > img {
    width: 100%;
    aspect-ratio: 3 / 2;
    border-radius: calc(var(--_radius) * 0.75);
    object-fit: cover;
  }

  .body {
    display: grid;
    gap: 0.25em;
    align-content: start;
    justify-items: start;
    min-width: 0;
  }

  .body > * {
    max-width: 100%;
    margin: 0;
  }

  .row > .slide:has(img) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 1.25em;
  }

  .title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }

  .mark {
    padding: 0.1em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: var(--_surface);
    font-size: max(0.875em, 14px);
    font-weight: 700;
  }

  .mark::first-letter {
    text-transform: uppercase;
  }

  /* On the picture, where there is one. */
  img ~ .body > .mark {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
    max-width: calc(100% - 1em);
  }

  .story,
  details {
    white-space: pre-line;
  }

  .stage .story {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .row .story {
    -webkit-line-clamp: 4;
  }

  .read,
  summary {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    width: fit-content;
    min-height: 2em;
    color: var(--_link);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  /* The whole story stands for its beginning. */
  .body:has(> details[open]) > .story {
    display: none;
  }

  /* Nothing stands in the last line as a rule. */
  .card {
    padding-block-end: 0.25em;
  }

  .foot > .toggle {
    min-height: 2.25em;
  }

  .foot > .status {
    flex: 1 1 0;
    min-height: 1.25em;
    margin: 0;
    font-size: max(0.875em, 14px);
  }

  .list > .slide:has(img) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }

  @media print {
    summary {
      display: none;
    }
  }
`;
