/** What all pages share. */

import { html } from 'hono/html';
import { icon } from './icons.js';
import type { Session } from './sessions.js';
import { TEXTS, type Language } from './texts.js';

export type Html = ReturnType<typeof html>;

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** The path after the language, for the link to the other one. */
  readonly path: string;
  readonly session?: Session | undefined;
  readonly content: Html;
}

export const hiddenToken = (token: string): Html =>
  html`<input type="hidden" name="token" value="${token}" />`;

/** A form that does one thing. */
export const actionForm = (action: string, token: string, button: Html, more: Html | string = ''): Html =>
  html`<form method="post" action="${action}">${hiddenToken(token)}${more}${button}</form>`;

export function renderPage({ language, title, path, session, content }: Page): Html {
  const texts = TEXTS[language];
  const other = language === 'en' ? 'fr' : 'en';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${texts.product}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        <div class="bar">
          <header>
            <a class="brand" href="/${language}/stories">${texts.product}</a>
            ${
              session
                ? html`<nav aria-label="${texts.product}">
                    <a href="/${language}/stories">${icon('inbox')}${texts.stories}</a>
                    <a href="/${language}/activity">${icon('clock-history')}${texts.activity}</a>
                  </nav>`
                : ''
            }
            <a href="/${other}${path}" lang="${other}" hreflang="${other}">${texts.other}</a>
            ${
              session
                ? html`<div class="row">
                    <span class="muted">${texts.signedInAs(session.email)}</span>
                    ${actionForm(
                      `/${language}/sign-out`,
                      session.token,
                      html`<button>${icon('box-arrow-right')}${texts.signOut}</button>`,
                    )}
                  </div>`
                : ''
            }
          </header>
        </div>
        <main id="content" tabindex="-1">${content}</main>
      </body>
    </html>`;
}

export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly type?: string;
  readonly autocomplete?: string;
  readonly required?: boolean;
}

/** A labelled field; `type` `textarea` has lines. */
export function field({ name, label, value, hint, fault, type, autocomplete, required }: FieldView): Html {
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  const common = html`id="${name}" name="${name}"
  ${described ? html` aria-describedby="${described}"` : ''}${fault ? html` aria-invalid="true"` : ''}
  ${required ? html` required` : ''}${autocomplete ? html` autocomplete="${autocomplete}"` : ''}`;
  // The parser drops one line break at the beginning of a textarea: without ours it would be the writer's.
  const control =
    type === 'textarea'
      ? html`<textarea ${common}>${'\n'}${value}</textarea>`
      : html`<input ${common} type="${type ?? 'text'}" value="${value}" />`;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : ''}
    ${fault ? html`<p class="fault" id="${name}-fault">${fault}</p>` : ''} ${control}
  </div>`;
}
