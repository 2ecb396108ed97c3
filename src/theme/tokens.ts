/**
 * The look's public tokens, each with its default where it is used. They are read
 * with `var(--im-x, default)` into private ones and never set on `:host`: a token
 * of the page must reach through every shadow root.
 */

import { css } from 'lit';

export const tokens = css`
  .root {
    --_default-accent: light-dark(#1d5b79, #8cc9e8);
    --_accent: var(--im-accent, var(--_host-accent, var(--_default-accent)));
    --_on-accent: var(--im-on-accent, var(--_computed-on-accent, #fff));
    --_link: var(--_computed-link, var(--_accent));
    --_surface: var(--im-surface, var(--_host-surface, light-dark(#fff, #1b2127)));
    --_text: var(--im-text, var(--_readable, var(--_host-text, light-dark(#1c2329, #eef1f3))));
    --_muted: var(--im-muted, var(--_readable, var(--_host-muted, light-dark(#535e68, #b3bec8))));
    --_border: var(--im-border, var(--_readable, var(--_host-border, light-dark(#808b95, #7d8994))));
    --_focus: var(--im-focus, var(--_readable, var(--_host-focus, light-dark(#0b4fc4, #ffd75e))));
    --_error: var(--im-error, var(--_readable, var(--_host-error, light-dark(#b3161b, #ffa39e))));
    --_radius: var(--im-radius, 0.5em);
    --_space: var(--im-space, 1em);

    /* Read back by the theme controller, as color(srgb …) whatever the colour's form; they paint nothing. */
    text-decoration-color: color-mix(in srgb, var(--_accent), var(--_accent));
    outline-color: color-mix(in srgb, var(--_surface), var(--_surface));
    transition:
      text-decoration-color 1ms,
      outline-color 1ms;
  }

  /* GC Design System, Bootstrap 5, Ontario Design System */
  :host([theme='inherit']) .root {
    --_host-accent: var(--gcds-link-default, var(--bs-primary, var(--ontario-colour-system-link)));
    --_host-surface: var(--gcds-bg-white, var(--bs-body-bg, var(--ontario-colour-greyscale-white)));
    --_host-text: var(--gcds-text-primary, var(--bs-body-color, var(--ontario-colour-greyscale-black)));
    --_host-muted: var(--gcds-text-secondary, var(--bs-body-color));
    --_host-border: var(--gcds-border-default);
    --_host-focus: var(--gcds-focus-border, var(--bs-link-color));
    --_host-error: var(--gcds-danger-text, var(--bs-danger-text-emphasis));
  }

  /* Not on the host: the fallback stands on the page's ground and keeps the page's scheme. */
  :host([theme='light']) .root {
    color-scheme: light;
  }

  :host([theme='dark']) .root {
    color-scheme: dark;
  }
`;
