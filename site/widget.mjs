import { html } from './html.mjs';
import { fallbackOf } from './snippets.mjs';
import { TOWN_EMAIL } from './town.mjs';

const attributesOf = (attributes, prefix = '') =>
  Object.entries(attributes).map(([name, value]) => html` ${prefix}${name}="${value === true ? '' : value}"`);

const fallback = (widget, language) => {
  const [text, address] = fallbackOf(widget, language);
  const own = address.startsWith('mailto:') ? `mailto:${TOWN_EMAIL}` : address;
  return html`<a href="${own}">${text}</a>`;
};

// site.css reserves a widget's height by the width of its place.
const place = (widget) => html`<div class="place">${widget}</div>`;

/** A widget as its own tag; its language is the page's. */
export const tag = (widget, language, attributes = {}) =>
  place(html`<im-${widget}${attributesOf(attributes)}>${fallback(widget, language)}</im-${widget}>`);

/** A widget as a placeholder, the way a content system would keep it. */
export const placeholder = (widget, language, attributes = {}) =>
  place(
    html`<div data-im-widget="${widget}" ${attributesOf(attributes, 'data-im-')}>
      ${fallback(widget, language)}
    </div>`,
  );
