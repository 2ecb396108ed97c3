/**
 * The look's public tokens, each with its default where it is used; `tools/tokens.mjs` describes them. They
 * are read with `var(--im-x, default)` into private ones and never set on `:host`: a token of the page must
 * reach through every shadow root.
 *
 * A private `--_raw-x` is what page or host system asks for, `--_safe-x` what the theme controller made of it
 * where that could not be seen on the surface. Of the page's own tokens only the accent is made safe: the
 * others say exactly what they are.
 */

import { css } from 'lit';

export const tokens = css`
  .root {
    --_default-accent: light-dark(#1d5b79, #8cc9e8);
    --_raw-accent: var(--im-accent, var(--_host-accent, var(--_default-accent)));
    --_raw-text: var(--im-text, var(--_host-text, light-dark(#1c2329, #eef1f3)));
    --_raw-muted: var(--_host-muted, light-dark(#535e68, #b3bec8));
    --_raw-border: var(--_host-border, light-dark(#7c8790, #7d8994));
    --_raw-focus: var(--_host-focus, light-dark(#0b4fc4, #ffd75e));
    --_raw-error: var(--_host-error, light-dark(#b3161b, #ffa39e));

    /* As a fill, an edge or an icon; as text; the text on it. */
    --_accent: var(--_safe-accent, var(--_raw-accent));
    --_link: var(--_safe-link, var(--_accent));
    --_on-accent: var(--im-on-accent, var(--_safe-on-accent, #fff));
    --_surface: var(--im-surface, var(--_host-surface, light-dark(#fff, #1b2127)));
    --_text: var(--im-text, var(--_safe-text, var(--_raw-text)));
    --_muted: var(--im-muted, var(--_safe-muted, var(--_raw-muted)));
    --_border: var(--im-border, var(--_safe-border, var(--_raw-border)));
    --_card-border: var(
      --im-card-border,
      var(--_host-card-border, color-mix(in srgb, var(--_text) 18%, var(--_surface)))
    );
    --_focus: var(--im-focus, var(--_safe-focus, var(--_raw-focus)));
    --_error: var(--im-error, var(--_safe-error, var(--_raw-error)));
    --_radius: var(--im-radius, var(--_host-radius, 0.5em));
    --_space: var(--im-space, 1em);
    --_tint: color-mix(in srgb, var(--_accent) 7%, var(--_surface));

    /* Read back by the theme controller, as color(srgb …) whatever the colour's form; they paint nothing. */
    text-decoration-color: color-mix(in srgb, var(--_raw-accent), var(--_raw-accent));
    outline-color: color-mix(in srgb, var(--_surface), var(--_surface));
    column-rule-color: color-mix(in srgb, var(--_raw-text), var(--_raw-text));
    border-block-color: color-mix(in srgb, var(--_raw-muted), var(--_raw-muted))
      color-mix(in srgb, var(--_raw-border), var(--_raw-border));
    border-inline-color: color-mix(in srgb, var(--_raw-focus), var(--_raw-focus))
      color-mix(in srgb, var(--_raw-error), var(--_raw-error));
    transition: 1ms;
    transition-property: text-decoration-color, outline-color, column-rule-color, border-color;
  }

  /* GC Design System, Bootstrap 5, Ontario Design System */
  :host([theme='inherit']) .root {
    --_host-accent: var(
      --gcds-button-primary-default-background,
      var(--gcds-link-default, var(--bs-primary, var(--ontario-colour-system-link)))
    );
    --_host-surface: var(--gcds-bg-white, var(--bs-body-bg, var(--ontario-colour-greyscale-white)));
    --_host-text: var(--gcds-text-primary, var(--bs-body-color, var(--ontario-colour-greyscale-black)));
    --_host-muted: var(--gcds-text-secondary, var(--bs-body-color));
    --_host-border: var(--gcds-border-default, var(--bs-border-color));
    --_host-card-border: var(--bs-border-color-translucent);
    --_host-focus: var(--gcds-focus-border, var(--bs-link-color));
    --_host-error: var(--gcds-danger-text, var(--bs-danger-text-emphasis));
    --_host-radius: var(--gcds-button-border-radius, var(--bs-border-radius));
    --_host-heading-font: var(--gcds-font-families-heading);
    --_host-heading-weight: var(--gcds-font-weights-bold, 500);
  }

  /* Not on the host: the fallback stands on the page's ground and keeps the page's scheme. */
  :host([theme='light']) .root {
    color-scheme: light;
  }

  :host([theme='dark']) .root {
    color-scheme: dark;
  }
`;
