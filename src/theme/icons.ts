/**
 * Icons, all decorative: the words beside them, or the button's `aria-label`, say what they mean. They
 * take the text's colour and 1.25 of its size.
 *
 * ```ts
 * import { chevronDown, icon } from '../../theme/icons.js';
 * html`<button>${icon(chevronDown)} More</button>`;
 * ```
 *
 * Those of the networks are in `network-icons.ts`, so that only who shows networks carries them. To add
 * an icon: its name in `tools/icons.mjs`, then `npm run icons`.
 */

import { html, type TemplateResult } from 'lit';

export * from './generated/icon-paths.js';

/** @param path one of this module's, or of a network */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
