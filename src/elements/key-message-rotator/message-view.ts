import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDay } from '../../i18n/format.js';
import type { Language } from '../../i18n/languages.js';
import type { Fact, Message, Source, Toolkit } from '../../toolkit/types.js';

/** The messages of these ids, in their order; all where there is none. Unknown ones are left out. */
export function chosen({ messages }: Toolkit, ids: string): readonly Message[] {
  const wanted = [...new Set(`${ids ?? ''}`.split(/\s+/).filter(Boolean))];
  if (!wanted.length) return messages;
  return wanted.flatMap((id) => messages.find((message) => message.id === id) ?? []);
}

/** `Statistics Canada, March 2023` */
const dated = ({ date }: Source, language: Language) => (date ? `, ${formatPartialDay(language, date)}` : '');

/** A message with its facts and their sources, as it is handed on: a line each, the address at its end. */
export const messageText = ({ text, facts }: Message, language: Language): string =>
  [
    text,
    ...facts.map(({ text, source }) =>
      source ? `${text} (${source.name}${dated(source, language)}) ${source.url ?? ''}`.trim() : text,
    ),
  ].join('\n');

/** The address that a message stands on: its first source that has one. */
export const sourceUrl = ({ facts }: Message): string | undefined =>
  facts.find(({ source }) => source?.url)?.source!.url;

/** A fact and where it comes from. */
export function renderFact({ text, source }: Fact, language: Language): TemplateResult {
  return html`<li part="fact">
    ${text}
    ${
      source
        ? html`<cite class="small" part="source"
            >${source.url ? html`<a href=${source.url} part="link">${source.name}</a>` : source.name}${dated(
              source,
              language,
            )}</cite
          >`
        : nothing
    }
  </li>`;
}
