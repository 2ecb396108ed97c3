const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is safe as content and in quoted attributes. */
export const escape = (text) => String(text).replace(/[&<>"']/g, (character) => ESCAPES[character]);

class Markup {
  #text;
  constructor(text) {
    this.#text = text;
  }
  toString() {
    return this.#text;
  }
}

const render = (value) => {
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(render).join('');
  return value === null || value === undefined || value === false ? '' : escape(value);
};

/** A template whose values are escaped, but for other templates and lists of them. */
export const html = (strings, ...values) => new Markup(String.raw({ raw: strings }, ...values.map(render)));

/** A sentence in which text between backticks is code. */
export const rich = (text) =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`));
