import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDay } from '../../i18n/format.js';
import type { Language } from '../../i18n/languages.js';
import { str, type MsgFn } from '../../i18n/localize.js';
import { boxArrowUp, copy, icon, plusLg } from '../../theme/icons.js';
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
function renderFact({ text, source }: Fact, language: Language, folded: boolean): TemplateResult {
  return html`<div role="listitem" part="fact" ?hidden=${folded}>
    <span .textContent=${text}></span>
    ${
      source
        ? html`<cite class="small" part="source"
            >${
              source.url
                ? html`<a href=${source.url} part="link"><span .textContent=${source.name}></span></a>`
                : html`<span .textContent=${source.name}></span>`
            }<span .textContent=${dated(source, language)}></span
          ></cite>`
        : nothing
    }
  </div>`;
}

interface MessageView {
  readonly msg: MsgFn;
  readonly language: Language;
  /** For `lang`, where the message is in another language. */
  readonly foreign: string | typeof nothing;
  /** How many facts are shown before the visitor asks for more. */
  readonly facts: number;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly share: () => void;
  readonly copy: () => void;
}

/** A message, large, with its facts beside or below it, and what can be done with it. */
export function renderMessage({ text, facts }: Message, view: MessageView): TemplateResult {
  const { msg, language } = view;
  const more = facts.length - view.facts;
  return html`<div class="said" lang=${view.foreign}>
      <p class="message" part="text" .textContent=${text}></p>
      ${
        facts.length
          ? html`<div class="facts" role="list">
              ${facts.map((fact, i) => renderFact(fact, language, !view.open && i >= view.facts))}
            </div>`
          : nothing
      }
    </div>
    ${
      more > 0
        ? html`<button
            class="quiet more"
            type="button"
            part="button"
            lang=${language}
            aria-expanded=${view.open}
            @click=${view.toggle}
          >
            ${icon(plusLg)}<span
              .textContent=${
                more === 1
                  ? msg('1 more fact', { id: 'rotator.more-one' })
                  : msg(str`${more} more facts`, { id: 'rotator.more' })
              }
            ></span>
          </button>`
        : nothing
    }
    <div class="controls actions">
      <button class="primary" type="button" part="button primary" @click=${view.share}>
        ${icon(boxArrowUp)}<span .textContent=${msg('Share this message', { id: 'rotator.share' })}></span>
      </button>
      <button
        class="quiet"
        type="button"
        part="button"
        aria-label=${msg('Copy this message', { id: 'rotator.copy' })}
        @click=${view.copy}
      >
        ${icon(copy)}<span .textContent=${msg('Copy', { id: 'rotator.copy-short' })}></span>
      </button>
    </div>`;
}

/** Whether a message was copied, in words. */
export const copiedText = (msg: MsgFn, copied: boolean): string =>
  copied
    ? msg('Message copied', { id: 'rotator.copied' })
    : msg('Your browser did not allow copying. Select the text, then copy it.', { id: 'rotator.not-copied' });
