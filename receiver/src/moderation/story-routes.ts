/** The addresses of stories, and what can be done to them. */

import type { Hono } from 'hono';
import { shownContent, STATUSES, type Status } from '../stories/story.js';
import { forget } from '../stories/retention.js';
import { changeStory, findPhoto, findStory, type Change } from '../storage/stories.js';
import { activityContent } from './activity-page.js';
import * as c from './context.js';
import { editContent, readEdit } from './edit-page.js';
import { renderPage, type Html } from './layout.js';
import { listContent } from './list-page.js';
import * as queries from './queries.js';
import { storyContent } from './story-page.js';
import { TEXTS, type Language } from './texts.js';

type Action = 'publish' | 'reject' | 'withdraw' | 'delete';

const ACTIONS: Record<Action, Pick<Change, 'from' | 'to'>> = {
  publish: { from: ['waiting', 'rejected', 'withdrawn'], to: 'published' },
  reject: { from: ['waiting'], to: 'rejected' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  delete: { from: STATUSES, to: 'deleted' },
};

const EDITABLE_IN: readonly Status[] = ['waiting', 'rejected', 'withdrawn'];

export function addStoryRoutes(app: Hono<c.Env>, language: Language, options: c.Options): void {
  const { storage } = options;
  const { db } = storage;
  const texts = TEXTS[language];
  const base = `/${language}/stories`;
  const page = (context: c.Ctx, title: string, path: string, content: Html, status: 200 | 409 | 422 = 200) =>
    context.html(renderPage({ language, title, path, session: context.get('session'), content }), status);
  const seen = (form: URLSearchParams) => (form.has('seen') ? Number(form.get('seen')) : undefined);
  const doneIn = (context: c.Ctx) => {
    const name = context.req.query('done') ?? '';
    return Object.hasOwn(texts.done, name) ? texts.done[name as keyof typeof texts.done] : '';
  };

  const showStory = async (context: c.Ctx, id: string, fault = '') => {
    const story = await findStory(db, id);
    if (!story) return context.notFound();
    const view = {
      language,
      session: context.get('session'),
      story,
      doubles: await queries.doubles(db, story),
      events: await queries.events(db, id),
      done: doneIn(context),
      fault,
    };
    const title = shownContent(story).title || texts.untitled;
    return page(context, title, `/stories/${id}`, storyContent(view), fault ? 409 : 200);
  };

  app.get(base, async (context) => {
    const status = STATUSES.find((each) => each === context.req.query('status')) ?? 'waiting';
    const words = (context.req.query('words') ?? '').slice(0, 200);
    const after = context.req.query('after') ?? '';
    const view = {
      language,
      status,
      words,
      isFirst: !after,
      counts: await queries.counts(db),
      listed: await queries.list(db, status, words, after),
      done: doneIn(context),
    };
    return page(context, texts.tabs[status], `/stories?status=${status}`, listContent(view));
  });

  app.get(`/${language}/activity`, async (context) =>
    page(context, texts.activity, '/activity', activityContent(await queries.events(db), language)),
  );

  app.get(`${base}/:id`, (context) => showStory(context, context.req.param('id')));

  for (const action of Object.keys(ACTIONS) as Action[]) {
    app.post(`${base}/:id/${action}`, async (context) => {
      const id = context.req.param('id');
      const who = context.get('session').email;
      const ifChangedAt = seen(context.get('form'));
      const ok = await changeStory(storage, { id, who, action, ...ACTIONS[action], ifChangedAt });
      if (!ok) return showStory(context, id, texts.changedMeanwhile);
      if (action === 'delete') await forget(storage);
      return context.redirect(
        action === 'delete' ? `${base}?done=delete` : `${base}/${id}?done=${action}`,
        303,
      );
    });
  }

  app.get(`${base}/:id/edit`, async (context) => {
    const story = await findStory(db, context.req.param('id'));
    if (!story || !EDITABLE_IN.includes(story.status)) return context.notFound();
    const view = {
      language,
      session: context.get('session'),
      story,
      content: shownContent(story),
      faults: {},
    };
    return page(context, texts.edit, `/stories/${story.id}/edit`, editContent(view));
  });

  app.post(`${base}/:id/edit`, async (context) => {
    const form = context.get('form');
    const id = context.req.param('id');
    const story = await findStory(db, id);
    if (!story) return context.notFound();
    const { content, faults } = readEdit(form, shownContent(story), story.photoSize !== undefined);
    if (Object.keys(faults).length) {
      const view = { language, session: context.get('session'), story, content, faults };
      return page(context, `${texts.problem} – ${texts.edit}`, `/stories/${id}/edit`, editContent(view), 422);
    }
    const ok = await changeStory(storage, {
      id,
      who: context.get('session').email,
      action: 'edit',
      from: EDITABLE_IN.filter((status) => status === story.status),
      to: story.status,
      edited: content,
      ifChangedAt: seen(form),
    });
    return ok
      ? context.redirect(`${base}/${id}?done=edit`, 303)
      : showStory(context, id, texts.changedMeanwhile);
  });
}

/** A photo for moderators, whatever its story's state. */
export function addPhotos(app: Hono<c.Env>, { storage }: c.Options): void {
  app.get('/photos/:id', async (context) => {
    const bytes = await findPhoto(storage.db, context.req.param('id'), false);
    if (!bytes) return context.notFound();
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/jpeg' } });
  });
}
