/** Signing in and out. */

import { html } from 'hono/html';
import type { Hono } from 'hono';
import { normalizeEmail } from '../commands/moderator.js';
import { note } from '../storage/stories.js';
import * as c from './context.js';
import { field, hiddenToken, renderPage, type Html } from './layout.js';
import { checkPassword } from './passwords.js';
import { closeSession, newVisit, openSession, sameText, visitToken } from './sessions.js';
import { TEXTS, type Language } from './texts.js';
import { countTry, forgiveTries } from './throttle.js';

export const SESSION = 'im_session';
const VISIT = 'im_visit';

function page(language: Language, token: string, email = '', fault = ''): Html {
  const texts = TEXTS[language];
  const content = html`<div class="card narrow">
    <h1>${texts.signIn}</h1>
    <p>${texts.signInLead}</p>
    ${fault ? html`<p class="notice bad" role="alert">${fault}</p>` : ''}
    <form method="post" action="/${language}/sign-in">
      ${hiddenToken(token)}
      ${field({
        name: 'email',
        label: texts.email,
        value: email,
        type: 'email',
        autocomplete: 'username',
        required: true,
      })}
      ${field({
        name: 'password',
        label: texts.password,
        value: '',
        type: 'password',
        autocomplete: 'current-password',
        required: true,
      })}
      <button class="primary wide">${texts.signIn}</button>
    </form>
    <p></p>
    <p class="muted">${texts.signInHelp}</p>
  </div>`;
  return renderPage({
    language,
    title: fault ? `${texts.problem} – ${texts.signIn}` : texts.signIn,
    path: '/sign-in',
    content,
  });
}

export function addSignIn(app: Hono<c.Env>, language: Language, options: c.Options): void {
  const { storage } = options;

  app.get(`/${language}/sign-in`, (context) => {
    let visit = c.readCookie(context, options, VISIT);
    if (!visit) {
      visit = newVisit();
      c.writeCookie(context, options, VISIT, visit);
    }
    return context.html(page(language, visitToken(storage, visit)));
  });

  app.post(`/${language}/sign-in`, async (context) => {
    const form = await c.readForm(context);
    const visit = c.readCookie(context, options, VISIT);
    const token = visit ? visitToken(storage, visit) : '';
    if (!form || !visit || !sameText(form.get('token') ?? '', token))
      return context.redirect(`/${language}/sign-in`, 303);
    const email = normalizeEmail(form.get('email') ?? '').slice(0, 300);
    const address = c.addressOf(context, options);
    const again = (status: 401 | 429, fault: string) =>
      context.html(page(language, token, email, fault), status);

    const waits = [await countTry(storage, 'address', address), await countTry(storage, 'account', email)];
    const wait = Math.max(...waits);
    if (wait) {
      context.header('Retry-After', String(wait));
      return again(429, TEXTS[language].signInWait(Math.ceil(wait / 60)));
    }
    const account = await storage.db
      .selectFrom('moderators')
      .select('password')
      .where('email', '=', email)
      .executeTakeFirst();
    if (!(await checkPassword((form.get('password') ?? '').slice(0, 1000), account?.password)))
      return again(401, TEXTS[language].signInFailed);
    await forgiveTries(storage, email, address);
    c.writeCookie(context, options, SESSION, await openSession(storage, email));
    c.dropCookie(context, options, VISIT);
    await note(storage.db, email, 'sign-in');
    return context.redirect(`/${language}/stories`, 303);
  });

  app.post(`/${language}/sign-out`, async (context) => {
    const value = c.readCookie(context, options, SESSION);
    if (value) await closeSession(storage, value);
    await note(storage.db, context.get('session').email, 'sign-out');
    c.dropCookie(context, options, SESSION);
    return context.redirect(`/${language}/sign-in`, 303);
  });
}
