// The form on a page of its own, with its feed and a receiver on the fake server.
import '../../../src/define/submit-story-form.js';
import type { ImSubmitStoryForm } from '../../../src/elements/submit-story-form/submit-story-form.js';
import { publish } from '../../support/sample-feeds.mjs';
import { deepOne, FakeFeeds, fill, mount, ready, rendered } from '../../support/browser.js';
import type { Reply } from '../../support/fake-feeds.js';

export const SAMPLE: Record<string, string> = {
  title: 'The net loft is open again',
  story: 'Marta came in May. By “August” she had 14 people mending nets & singing.\nMême le dimanche.',
  name: 'Jo O’Neil',
  email: 'jo@harbour.example',
  place: 'Port Example',
  link: 'https://harbour.example/loft',
};

export const ACCEPTED: Reply = { status: 201, body: { id: 'story-1' } };

export interface Stand {
  form: ImSubmitStoryForm;
  server: FakeFeeds;
}

interface Options {
  reply?: Reply | Reply[];
  attributes?: string;
  /** Around the element; `FORM` stands for it. */
  html?: string;
  /** Of the feed, in both languages. */
  submission?: object;
  width?: number;
}

/** A form that sends to `receive`, ready. */
export async function openForm({
  reply = ACCEPTED,
  attributes,
  html = 'FORM',
  submission,
  width,
}: Options = {}): Promise<Stand> {
  const server = await FakeFeeds.start();
  const toolkit = await publish(server, submission && { en: { submission }, fr: { submission } });
  await server.reply('receive', reply);
  const tag = `<im-submit-story-form toolkit="${toolkit}" ${attributes ?? `action="${server.url('receive')}"`}><a href="https://town.example/">Write to us</a></im-submit-story-form>`;
  const first = mount(html.replace('FORM', tag), width);
  const form = (first.matches('im-submit-story-form')
    ? first
    : first.querySelector('im-submit-story-form')) as unknown as ImSubmitStoryForm;
  return { form: await ready(form), server };
}

/** A field, by the name it is sent under. */
export const fieldNamed = <E extends Element = HTMLInputElement>(form: Element, name: string): E =>
  deepOne<E>(form, `[name="${name}"]`);

export async function tick(form: Element, name: string, on = true): Promise<void> {
  const box = fieldNamed(form, name);
  if (box.checked !== on) box.click();
  await rendered();
}

/** Everything that the form asks for, with some fields otherwise. */
export async function fillIn(form: Element, over: Record<string, string> = {}): Promise<void> {
  for (const [name, value] of Object.entries({ ...SAMPLE, ...over })) fill(fieldNamed(form, name), value);
  await tick(form, 'consent');
}

export async function choose(form: Element, audience: string): Promise<void> {
  deepOne<HTMLInputElement>(form, `[name="audience"][value="${audience}"]`).click();
  await rendered();
}

export const sendButton = (form: Element): HTMLButtonElement =>
  deepOne<HTMLButtonElement>(form, 'button[type="submit"]');

export const written = (form: Element): Record<string, string> =>
  Object.fromEntries(Object.keys(SAMPLE).map((name) => [name, fieldNamed(form, name).value]));

/** Gives the file chooser's field a file, as choosing one does. */
export async function chooseFile(form: Element, file: File): Promise<void> {
  const data = new DataTransfer();
  data.items.add(file);
  const input = fieldNamed(form, 'photo');
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered();
}
