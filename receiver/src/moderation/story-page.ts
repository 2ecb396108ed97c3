/** A story, whole: its text, its photo, its sender, what happened to it, and what can be decided. */

import { html } from 'hono/html';
import { isLink } from '../stories/fields.js';
import { holdsEmail } from '../stories/mask.js';
import { shownContent, type Content, type Story } from '../stories/story.js';
import { eventList } from './activity-page.js';
import { icon, type IconName } from './icons.js';
import { actionForm, hiddenToken, type Html } from './layout.js';
import type { Event } from './queries.js';
import type { Session } from './sessions.js';
import { languageName, TEXTS, timeIn, type Language, type Texts } from './texts.js';

export interface StoryView {
  readonly language: Language;
  readonly session: Session;
  readonly story: Story;
  readonly doubles: number;
  readonly events: readonly Event[];
  readonly done: string;
  readonly fault: string;
}

const warning = (text: string): Html => html`<p class="notice">${icon('exclamation-triangle')} ${text}</p>`;

const fact = (label: string, value: Html | string): Html | string =>
  value
    ? html`<dt>${label}</dt>
        <dd><bdi>${value}</bdi></dd>`
    : '';

const text = (value: string, language: string): Html =>
  html`<div class="text" lang="${language}" dir="auto">${value}</div>`;

function figure({ story, language }: StoryView, { photo_alt }: Content): Html | string {
  const { photoSize } = story;
  const texts = TEXTS[language];
  if (!photoSize) return '';
  return html`<figure>
    <img
      src="/photos/${story.id}"
      alt="${photo_alt || texts.photoOf}"
      width="${photoSize.width}"
      height="${photoSize.height}"
    />
    <figcaption class="muted">
      ${texts.photoAlt}${language === 'fr' ? '\u00a0' : ''}: ${photo_alt || texts.noPhotoAlt}
    </figcaption>
  </figure>`;
}

function decisions({ story, session, language }: StoryView): Html {
  const texts = TEXTS[language];
  const base = `/${language}/stories/${story.id}`;
  const since = html`<input type="hidden" name="seen" value="${story.changedAt}" />`;
  const act = (name: 'publish' | 'reject' | 'withdraw', look: string, sign: IconName) =>
    html`<div class="act">
      ${actionForm(`${base}/${name}`, session.token, html`<button class="wide ${look}">${icon(sign)}${texts[name]}</button>`, since)}
      <p class="muted">${texts[`${name}Hint`]}</p>
    </div>`;
  const { status } = story;
  return html`<section class="card" aria-labelledby="decide">
    <h2 id="decide">${texts.decide}</h2>
    ${status === 'published' ? act('withdraw', '', 'eye-slash') : act('publish', 'primary', 'check-lg')}
    ${
      status === 'published'
        ? ''
        : html`<div class="act">
            <a class="button wide" href="${base}/edit">${icon('pencil')}${texts.edit}</a>
            <p class="muted">${texts.editHint}</p>
          </div>`
    }
    ${status === 'waiting' ? act('reject', '', 'x-lg') : ''}
    <details>
      <summary>${texts.removeSummary}</summary>
      <p>${texts.removeHint}</p>
      <form method="post" action="${base}/delete">
        ${hiddenToken(session.token)}${since}
        <button class="danger wide">${icon('trash')}${texts.remove}</button>
      </form>
    </details>
  </section>`;
}

function sender({ story, language }: StoryView, texts: Texts): Html {
  const content = shownContent(story);
  const { email } = story.original;
  const { link } = content;
  return html`<section class="card" aria-labelledby="about">
    <h2 id="about">${texts.about}</h2>
    <dl>
      ${fact(texts.name, content.name)} ${fact(texts.place, content.place)}
      ${fact(texts.email, html`<a href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${email}</a>`)}
      ${fact(texts.link, isLink(link) ? html`<a href="${link}" rel="noopener noreferrer nofollow">${link}</a>` : link)}
      ${fact(texts.languageLabel, languageName(language, story.language))}
      ${fact(texts.audience, content.audience)} ${fact(texts.campaign, content.campaign)}
      ${fact(texts.received, timeIn(language, story.receivedAt))}
      ${fact(texts.publishedOn, story.status === 'published' && story.publishedAt ? timeIn(language, story.publishedAt) : '')}
    </dl>
    <p class="muted">${texts.aboutNote}</p>
  </section>`;
}

export function storyContent(view: StoryView): Html {
  const { story, language } = view;
  const texts = TEXTS[language];
  const content = shownContent(story);
  const answers = Object.entries(content.answers);
  const published = [
    content.title,
    content.story,
    content.name,
    content.place,
    content.photo_alt,
    content.link,
  ];
  return html`<p>
      <a href="/${language}/stories?status=${story.status}">${icon('arrow-left')} ${texts.back}</a>
    </p>
    <h1>
      <bdi lang="${story.language}">${content.title || texts.untitled}</bdi>
      <span class="badge">${texts.status[story.status]}</span>
    </h1>
    ${view.done ? html`<p class="notice good" role="status">${view.done}</p>` : ''}
    ${view.fault ? html`<p class="notice bad" role="alert">${view.fault}</p>` : ''}
    ${published.some((each) => holdsEmail(each, story.original.email)) ? warning(texts.emailWarning) : ''}
    ${view.doubles ? warning(texts.doubleWarning(view.doubles)) : ''}
    <div class="columns">
      <div>
        <section class="card" aria-labelledby="story">
          <h2 id="story">${story.edited ? texts.edited : texts.theStory}</h2>
          ${story.edited ? html`<p class="muted">${texts.editedNote}</p>` : ''} ${figure(view, content)}
          ${text(content.story, story.language)}
        </section>
        ${
          story.edited
            ? html`<section class="card" aria-labelledby="original">
                <h2 id="original">${texts.original}</h2>
                <p><strong lang="${story.language}">${story.original.title}</strong></p>
                ${text(story.original.story, story.language)}
                <p class="muted">
                  ${[story.original.name, story.original.place, story.original.link, story.original.photo_alt].filter(Boolean).join(' · ')}
                </p>
              </section>`
            : ''
        }
        ${
          answers.length
            ? html`<section class="card" aria-labelledby="answers">
                <h2 id="answers">${texts.answers}</h2>
                <p class="muted">${texts.answersNote}</p>
                <dl>
                  ${answers.map(
                    ([id, answer]) =>
                      html`<dt>${id}</dt>
                        <dd>${text(answer, story.language)}</dd>`,
                  )}
                </dl>
              </section>`
            : ''
        }
      </div>
      <div>
        ${decisions(view)} ${sender(view, texts)}
        <section class="card" aria-labelledby="history">
          <h2 id="history">${texts.history}</h2>
          ${eventList(view.events, language, false)}
        </section>
      </div>
    </div>`;
}
