import { css } from 'lit';

export const rotatorStyles = css`
  .message {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
    font-size: 1.25em;
    text-wrap: pretty;
  }

  li + li {
    margin-block-start: 0.5em;
  }

  cite {
    font-style: normal;
  }
`;
