import { html, type TemplateResult } from 'lit';

// A template each: the name of an element can't be a value in one. The text is the element's own: a translator that
// replaces text nodes would keep a stale one.
/* eslint lit-a11y/accessible-name: off -- the text comes as a property */
const HEADINGS = [
  (text: string) => html`<h2 id="heading" part="heading" tabindex="-1" .textContent=${text}></h2>`,
  (text: string) => html`<h3 id="heading" part="heading" tabindex="-1" .textContent=${text}></h3>`,
  (text: string) => html`<h4 id="heading" part="heading" tabindex="-1" .textContent=${text}></h4>`,
  (text: string) => html`<h5 id="heading" part="heading" tabindex="-1" .textContent=${text}></h5>`,
  (text: string) => html`<h6 id="heading" part="heading" tabindex="-1" .textContent=${text}></h6>`,
];

/** An element's heading, which takes the focus where a control that had it goes away. A level outside 2 to 6 is 2. */
export const headingOf = (level: number, text: string): TemplateResult =>
  (HEADINGS[level - 2] ?? HEADINGS[0]!)(text);
