/** The moderators' pages: an origin of its own, ordinary forms, no script at all. */

import { Hono } from 'hono';
import { html } from 'hono/html';
import * as c from './context.js';
import { renderPage } from './layout.js';
import { findSession, sameText } from './sessions.js';
import { addSignIn, SESSION } from './sign-in.js';
import { addPhotos, addStoryRoutes } from './story-routes.js';
import { STYLE } from './style.js';
import { LANGUAGES, TEXTS } from './texts.js';

const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1d5b79"/><path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.5"/></svg>';

const OPEN = new Set(['/style.css', '/icon.svg', '/health', '/', '/en/sign-in', '/fr/sign-in']);

export function createModeration(options: c.Options): Hono<c.Env> {
  const { storage, onError } = options;
  const app = new Hono<c.Env>();

  const message = (context: c.Ctx, kind: 'notFound' | 'refused' | 'unavailable', status: 403 | 404 | 503) => {
    const language = c.languageOf(context);
    const texts = TEXTS[language];
    const content = html`<h1>${texts[kind]}</h1>
      <p>${texts[`${kind}Lead`]}</p>
      <p><a href="/${language}/stories">${texts.stories}</a></p>`;
    const session = context.get('session');
    return context.html(
      renderPage({ language, title: texts[kind], path: '/stories', session, content }),
      status,
    );
  };

  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set('Content-Security-Policy', POLICY);
    // Not `no-referrer`: with it browsers send our own forms with the origin `null`.
    headers.set('Referrer-Policy', 'same-origin');
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('X-Frame-Options', 'DENY');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Cache-Control', context.req.path === '/style.css' ? 'max-age=300' : 'no-store');
  });

  app.use(async (context, next) => {
    const isPost = context.req.method === 'POST';
    if (!isPost && context.req.method !== 'GET' && context.req.method !== 'HEAD')
      return message(context, 'notFound', 404);
    if (isPost && !c.isOwnOrigin(context, options)) return message(context, 'refused', 403);
    if (OPEN.has(context.req.path)) return next();
    const session = await findSession(storage, c.readCookie(context, options, SESSION));
    if (!session) {
      const language =
        LANGUAGES.find((each) => context.req.path.startsWith(`/${each}/`)) ?? c.preferred(context);
      return context.redirect(`/${language}/sign-in`, 303);
    }
    context.set('session', session);
    if (isPost) {
      const form = await c.readForm(context);
      if (!form || !sameText(form.get('token') ?? '', session.token)) return message(context, 'refused', 403);
      context.set('form', form);
    }
    return next();
  });

  app.get('/', (context) => context.redirect(`/${c.preferred(context)}/stories`, 303));
  app.get('/style.css', (context) => context.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/icon.svg', (context) => context.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }));
  for (const language of LANGUAGES) {
    addSignIn(app, language, options);
    addStoryRoutes(app, language, options);
  }
  addPhotos(app, options);
  app.notFound((context) => message(context, 'notFound', 404));
  app.onError((error, context) => {
    onError(error);
    context.header('Retry-After', '5');
    return message(context, 'unavailable', 503);
  });
  return app;
}
