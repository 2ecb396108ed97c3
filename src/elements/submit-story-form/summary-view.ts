import { html, nothing, type TemplateResult } from 'lit';
import { idOf } from './fields-view.js';
import type { FormView } from './form-view.js';
import { problemOf } from './texts.js';

/** What is wrong, in the order of the page, each a way to its field. */
export function renderSummary(view: FormView): TemplateResult | typeof nothing {
  const { msg, feed, shown, writing, ui } = view;
  const { problems } = writing;
  const order: string[] = [...(feed.audiences?.length ? ['audience'] : []), ...shown, 'photo'];
  // What was found here concerns nobody once its field is gone; what a receiver said stays.
  const names = [...problems.keys()]
    .filter((name) => order.includes(name) || typeof problems.get(name) !== 'string')
    .sort((one, other) => order.indexOf(one) - order.indexOf(other));
  if (!ui.summed || !names.length) return nothing;
  // By hand: a link to a place in a shadow root leads nowhere, and under <base> away from the page.
  const go = (event: Event, id: string) => {
    event.preventDefault();
    view.ui.focus(`#${id}`);
  };
  return html`<div class="summary" part="error-summary" id="summary" tabindex="-1">
    <div role="alert">
      <p class="strong">${msg('There is a problem', { id: 'form.problem' })}</p>
      <ul>
        ${names.map((name) => {
          const text = problemOf(view, name, problems.get(name)!);
          const id = idOf(view, name);
          return html`<li>
            ${
              order.includes(name)
                ? html`<a href="#${id}" @click=${(event: Event) => go(event, id)}>${text}</a>`
                : text
            }
          </li>`;
        })}
      </ul>
    </div>
  </div>`;
}
