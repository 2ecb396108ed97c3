import { css } from 'lit';

export const slidesStyles = css`
  .card {
    padding: 0.375em 1em 0.75em;
  }

  /* Heading and controls on one row, as long as there is room for two. */
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    justify-content: space-between;
    min-height: 2.75em;
  }

  .head > :first-child {
    flex: 1 1 min-content;
    margin: 0;
    line-height: 1.25;
    overflow-wrap: break-word;
  }

  .turn {
    flex: none;
    gap: 0;
    max-width: 100%;
    margin-inline: auto -0.75em;
  }

  .position {
    min-width: 2.2em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  /* One cell for all: as high as the highest, so that nothing below moves with the slides. */
  .stage {
    display: grid;
    position: relative;
    grid-template-columns: minmax(0, 1fr);
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

  .columns {
    gap: 1.25em;
  }

  .of-2 {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .of-3 {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  .columns > * {
    grid-area: auto;
  }

  .columns > [inert] {
    position: absolute;
    inset: 0 auto auto 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
  }

  /* What was done, in one reserved line, directly below what was pressed. */
  .foot {
    display: flex;
    gap: 0 0.75em;
    align-items: start;
    justify-content: space-between;
  }

  .notes {
    display: grid;
    flex: 1 1 0;
    min-width: 0;
    padding-block: 0.125em;
  }

  .notes > * {
    grid-area: 1 / 1;
    min-height: 1.5em;
    margin: 0;
    font-size: max(0.875em, 14px);
    line-height: 1.4;
  }

  .status:not(:empty) + .small {
    visibility: hidden;
  }

  /* On the row of the slide's own buttons. */
  .foot.up {
    position: relative;
  }

  .up > .toggle {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 0;
  }

  .list > * + * {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  /* The arrows carry the meaning. */
  .icon {
    padding: 0;
    border-color: transparent;
    border-radius: 50%;
    color: var(--_link);
  }

  .quiet {
    padding-inline: 0.25em;
    border-color: transparent;
    color: var(--_link);
    font-size: max(0.9375em, 14px);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .previous::before,
  .next::before {
    width: 0.6em;
    height: 0.6em;
    border: solid;
    border-width: 0.125em 0.125em 0 0;
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
      animation: enter 0.18s ease-out;
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

  @media (forced-colors: active) {
    .icon,
    .quiet {
      border-color: ButtonBorder;
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
