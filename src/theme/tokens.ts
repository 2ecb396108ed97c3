/**
 * The look's public tokens, each with its default where it is used. They are read
 * with `var(--im-x, default)` into private ones and never set on `:host`: a token
 * of the page must reach through every shadow root.
 */

import { css } from 'lit';

export const tokens = css`
  .root {
    --_accent: var(--im-accent, light-dark(#1d5b79, #8cc9e8));
    --_on-accent: var(--im-on-accent, var(--_computed-on-accent, #fff));
    --_link: var(--_computed-link, var(--_accent));
    --_surface: var(--im-surface, light-dark(#fff, #1b2127));
    --_text: var(--im-text, light-dark(#1c2329, #eef1f3));
    --_muted: var(--im-muted, light-dark(#535e68, #b3bec8));
    --_border: var(--im-border, light-dark(#808b95, #7d8994));
    --_focus: var(--im-focus, light-dark(#0b4fc4, #ffd75e));
    --_error: var(--im-error, light-dark(#b3161b, #ffa39e));
    --_radius: var(--im-radius, 0.5em);
    --_space: var(--im-space, 1em);
  }

  :host([theme='inherit']) .root {
    --_accent: var(
      --im-accent,
      var(
        --gcds-link-default,
        var(--bs-primary, var(--ontario-colour-link, var(--qc-color-blue-piv, #1d5b79)))
      )
    );
    --_text: var(--im-text, var(--gcds-text-primary, var(--bs-body-color, currentcolor)));
    --_surface: var(--im-surface, var(--gcds-bg-white, var(--bs-body-bg, #fff)));
    --_border: var(--im-border, var(--gcds-border-default, var(--bs-gray-600, #808b95)));
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
