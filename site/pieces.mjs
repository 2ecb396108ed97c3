import { html } from './html.mjs';
import { TOWN_EMAIL } from './town.mjs';

/** The box that says where the Welcome Desk is and when it is open. */
export const deskBox = ({ desk }) =>
  html`<section class="box" aria-labelledby="desk">
    <h2 id="desk">${desk.title}</h2>
    <p>${desk.place}</p>
    <dl class="hours">
      ${desk.hours.map(
        ([day, time]) =>
          html`<div>
            <dt>${day}</dt>
            <dd>${time}</dd>
          </div>`,
      )}
    </dl>
    <p>${desk.note}</p>
    <p><a href="mailto:${TOWN_EMAIL}">${TOWN_EMAIL}</a></p>
  </section>`;

/** What somebody said; the sheet of styles gives it the quotation marks of the language. */
export const quote = (words, who) =>
  html`<figure class="quote">
    <blockquote><p>${words}</p></blockquote>
    <figcaption>${who}</figcaption>
  </figure>`;

const LEVELS = {
  h2: (content) => html`<h2>${content}</h2>`,
  h3: (content) => html`<h3>${content}</h3>`,
};

/** Tiles that lead to other pages; `level` is that of their headings. */
export const doors = ({ href, pages }, list, level) =>
  html`<ul class="doors">
    ${list.map(
      ({ page, title, text }) =>
        html`<li>
          ${LEVELS[level](html`<a href="${href(pages[page])}">${title}</a>`)}
          <p>${text}</p>
        </li>`,
    )}
  </ul>`;
