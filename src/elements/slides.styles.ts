import { css } from 'lit';

export const slidesStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: var(--_space);
  }

  .head > :first-child {
    margin: 0;
  }

  /* One cell for all: as high as the highest, so that nothing below moves with the slides. */
  .stage {
    display: grid;
  }

  .stage > * {
    touch-action: pan-y pinch-zoom;
  }

  .slide {
    grid-area: 1 / 1;
    min-width: 0;
  }

  .slide[inert] {
    visibility: hidden;
  }

  .status {
    margin: 0;
  }

  .card > .small {
    margin: var(--_space) 0 0;
  }

  .list > * + * {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  /* The arrows carry the meaning: a ring is enough of a frame. */
  .icon {
    padding: 0;
    border-radius: 50%;
  }

  .quiet {
    padding-inline: 0.25em;
    border-color: transparent;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .previous::before,
  .next::before {
    width: 0.6em;
    height: 0.6em;
    border: solid;
    border-width: 0.15em 0.15em 0 0;
    content: '';
    rotate: 45deg;
  }

  .previous:dir(ltr)::before,
  .next:dir(rtl)::before {
    rotate: -135deg;
  }

  @media (prefers-reduced-motion: no-preference) {
    .forward > :not([inert]),
    .back > :not([inert]) {
      animation: enter 0.3s ease-out;
    }

    .back:dir(ltr) > *,
    .forward:dir(rtl) > * {
      --_from: -0.75em;
    }
  }

  @keyframes enter {
    from {
      opacity: 0;
      translate: var(--_from, 0.75em);
    }
  }

  @media print {
    .slide a[href]::after {
      content: ' (' attr(href) ')';
    }

    .slide {
      break-inside: avoid;
    }
  }
`;
