import { html, type TemplateResult } from 'lit';

// A template each: the name of an element can't be a value in one.
const HEADINGS = [
  (text: unknown) => html`<h2 id="heading" part="heading" tabindex="-1">${text}</h2>`,
  (text: unknown) => html`<h3 id="heading" part="heading" tabindex="-1">${text}</h3>`,
  (text: unknown) => html`<h4 id="heading" part="heading" tabindex="-1">${text}</h4>`,
  (text: unknown) => html`<h5 id="heading" part="heading" tabindex="-1">${text}</h5>`,
  (text: unknown) => html`<h6 id="heading" part="heading" tabindex="-1">${text}</h6>`,
];

/** An element's heading, which takes the focus where a control that had it goes away. A level outside 2 to 6 is 2. */
export const headingOf = (level: number, text: unknown): TemplateResult =>
  (HEADINGS[level - 2] ?? HEADINGS[0]!)(text);
