/** The lists: waiting, published, rejected, withdrawn. */

import { html } from 'hono/html';
import { shownContent, STATUSES, type Status, type Story } from '../stories/story.js';
import { icon } from './icons.js';
import type { Html } from './layout.js';
import type { Listed } from './queries.js';
import { languageName, TEXTS, timeIn, type Language } from './texts.js';

export interface ListView {
  readonly language: Language;
  readonly status: Status;
  readonly counts: Record<Status, number>;
  readonly words: string;
  readonly isFirst: boolean;
  readonly listed: Listed;
  /** What was just done. */
  readonly done: string;
}

const EXCERPT = 220;

const addressOf = (language: Language, status: Status, more: Record<string, string> = {}) =>
  `/${language}/stories?${new URLSearchParams({ status, ...more }).toString()}`;

function entry(story: Story, language: Language): Html {
  const texts = TEXTS[language];
  const content = shownContent(story);
  const whole = content.story.replace(/\s+/g, ' ').trim();
  const text = whole.length > EXCERPT ? `${whole.slice(0, EXCERPT).replace(/\s\S*$/, '')}…` : whole;
  const facts = [
    `${texts.received} ${timeIn(language, story.receivedAt)}`,
    content.name,
    content.place,
    languageName(language, story.language),
    story.photoSize && texts.photo,
  ].filter(Boolean);
  return html`<li>
    <a href="/${language}/stories/${story.id}"
      ><bdi lang="${story.language}">${content.title || texts.untitled}</bdi></a
    >
    <p lang="${story.language}" dir="auto">${text}</p>
    <p class="muted">${facts.join(' · ')}</p>
  </li>`;
}

export function listContent(view: ListView): Html {
  const { language, status, words, listed, counts } = view;
  const texts = TEXTS[language];
  return html`<h1>${texts.stories}</h1>
    ${view.done ? html`<p class="notice good" role="status">${view.done}</p>` : ''}
    <ul class="tabs">
      ${STATUSES.map(
        (each) =>
          html`<li>
            <a href="${addressOf(language, each)}" ${each === status ? html`aria-current="page"` : ''}
              >${texts.tabs[each]} <span class="count">(${counts[each]})</span></a
            >
          </li>`,
      )}
    </ul>
    <form class="search" role="search" action="/${language}/stories">
      <input type="hidden" name="status" value="${status}" />
      <div>
        <label for="words">${texts.searchLabel}</label>
        <span class="hint" id="words-hint">${texts.searchHint}</span>
        <input id="words" type="search" name="words" value="${words}" aria-describedby="words-hint" />
      </div>
      <button>${icon('search')}${texts.search}</button>
      ${words ? html`<a class="button" href="${addressOf(language, status)}">${texts.searchClear}</a>` : ''}
    </form>
    ${
      listed.stories.length
        ? html`<ul class="list">
            ${listed.stories.map((story) => entry(story, language))}
          </ul>`
        : html`<div class="card empty">
            ${icon('inbox')}
            <p>${words ? texts.searchNone : texts.empty[status]}</p>
          </div>`
    }
    <div class="row">
      ${
        view.isFirst
          ? ''
          : html`<a class="button" href="${addressOf(language, status, words ? { words } : {})}"
              >${texts.newer}</a
            >`
      }
      ${
        listed.next
          ? html`<a
              class="button"
              href="${addressOf(language, status, { ...(words && { words }), after: listed.next })}"
              >${texts.older}</a
            >`
          : ''
      }
    </div>`;
}
