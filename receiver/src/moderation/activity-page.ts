/** Who did what, and when. */

import { html } from 'hono/html';
import type { Html } from './layout.js';
import type { Event } from './queries.js';
import { TEXTS, timeIn, type Language } from './texts.js';

/** @param links with a link to each story */
export function eventList(events: readonly Event[], language: Language, links: boolean): Html {
  const texts = TEXTS[language];
  if (!events.length) return html`<p class="muted">${texts.activityNone}</p>`;
  return html`<ul class="events">
    ${events.map(({ at, who, action, story_id, isThere }) => {
      const name = who === 'receiver' ? texts.receiverItself : who;
      const story = isThere
        ? html`<a href="/${language}/stories/${story_id}">${story_id?.slice(0, 8)}</a>`
        : html`<span class="muted">${texts.deletedStory} ${story_id?.slice(0, 8)}</span>`;
      return html`<li>
        <time class="muted" datetime="${new Date(at).toISOString()}">${timeIn(language, at)}</time><br />
        <bdi>${name}</bdi> ${texts.actions[action] ?? action} ${links && story_id ? story : ''}
      </li>`;
    })}
  </ul>`;
}

export function activityContent(events: readonly Event[], language: Language): Html {
  const texts = TEXTS[language];
  return html`<h1>${texts.activity}</h1>
    <p>${texts.activityLead}</p>
    <div class="card">${eventList(events, language, true)}</div>`;
}
