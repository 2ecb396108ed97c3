/** Editing before publishing; what was sent is kept beside it. */

import { html } from 'hono/html';
import { EDITABLE, FIELDS, type Field } from '../stories/fields.js';
import { faultOf } from '../stories/read-story.js';
import type { Content, Story } from '../stories/story.js';
import { clean, isBlank } from '../stories/text.js';
import { field, hiddenToken, type Html } from './layout.js';
import type { Session } from './sessions.js';
import { TEXTS, type Language } from './texts.js';

export type Faults = Partial<Record<string, string>>;

/** What a form says, over what was there; and what is wrong with it, by field. */
export function readEdit(form: URLSearchParams, from: Content, hasPhoto: boolean) {
  const edited: Record<string, string> = {};
  const faults: Faults = {};
  for (const name of EDITABLE) {
    if (!form.has(name)) continue;
    const sent = clean(form.get(name)!);
    const value = name === 'link' ? sent.trim() : sent;
    const fault = faultOf(name, value, FIELDS[name], hasPhoto);
    if (fault) faults[name] = fault;
    edited[name] = isBlank(value) ? '' : value;
  }
  return { content: { ...from, ...edited } as Content, faults };
}

export interface EditView {
  readonly language: Language;
  readonly session: Session;
  readonly story: Story;
  readonly content: Content;
  readonly faults: Faults;
}

export function editContent({ language, session, story, content, faults }: EditView): Html {
  const texts = TEXTS[language];
  const labels: Record<(typeof EDITABLE)[number], string> = {
    title: texts.title,
    story: texts.theStory,
    name: texts.name,
    place: texts.place,
    link: texts.link,
    photo_alt: texts.photoAlt,
  };
  const names = EDITABLE.filter((name) => name !== 'photo_alt' || story.photoSize);
  const say = (name: (typeof EDITABLE)[number]) => {
    const fault = faults[name];
    if (fault === 'required') return texts.required;
    if (fault === 'too-long') return texts.tooLong(FIELDS[name].limit);
    return fault && texts.invalidLink;
  };
  const failed = names.filter((name) => faults[name]);
  return html`<h1>${texts.edit}</h1>
    <p>${texts.editLead}</p>
    ${
      failed.length
        ? html`<div class="notice bad" role="alert">
            <p><strong>${texts.problem}</strong></p>
            <ul>
              ${failed.map((name) => html`<li><a href="#${name}">${labels[name]}</a> – ${say(name)}</li>`)}
            </ul>
          </div>`
        : ''
    }
    <form class="card" method="post" action="/${language}/stories/${story.id}/edit">
      ${hiddenToken(session.token)}<input type="hidden" name="seen" value="${story.changedAt}" />
      ${names.map((name) => {
        const { required }: Field = FIELDS[name];
        const optional = required ? '' : ` (${texts.optional})`;
        return field({
          name,
          label: labels[name] + optional,
          value: content[name],
          hint: texts.limit(FIELDS[name].limit),
          fault: say(name),
          required: required !== undefined,
          type: name === 'story' ? 'textarea' : name === 'link' ? 'url' : 'text',
        });
      })}
      <div class="row">
        <button class="primary">${texts.save}</button>
        <a class="button" href="/${language}/stories/${story.id}">${texts.cancel}</a>
      </div>
    </form>`;
}
