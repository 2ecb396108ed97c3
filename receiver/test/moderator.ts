/** A moderator without JavaScript: follows forms as they stand in the page, with a jar for cookies. */

import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { addModerator } from '../src/commands/moderator.js';
import type { Storage } from '../src/storage/open.js';

type Element = DefaultTreeAdapterTypes.Element;
export const PASSWORD = 'correct horse battery';

const all = (node: DefaultTreeAdapterTypes.Node, name: string): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => [
        ...(tree.isElementNode(child) && child.tagName === name ? [child] : []),
        ...all(child, name),
      ])
    : [];
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

export class Moderator {
  readonly cookies = new Map<string, string>();
  html = '';
  status = 0;
  url = '';
  headers = new Headers();

  constructor(readonly base: string) {}

  get text(): string {
    return textOf(all(parse(this.html), 'body')[0]!).replace(/\s+/g, ' ');
  }

  async send(path: string, init: RequestInit = {}): Promise<void> {
    this.url = new URL(path, this.base).href;
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) };
    const response = await fetch(this.url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    this.status = response.status;
    this.headers = response.headers;
    this.html = await response.text();
    const location = response.headers.get('location');
    if (location) await this.send(location);
  }

  /** The fields of the form whose button has these words, and where it goes. */
  form(button: string) {
    const form = all(parse(this.html), 'form').find((each) =>
      all(each, 'button').some((one) => textOf(one).trim() === button),
    );
    if (!form) throw new Error(`no form with the button ${button} in: ${this.text}`);
    const fields = new URLSearchParams();
    for (const input of all(form, 'input'))
      fields.set(attribute(input, 'name')!, attribute(input, 'value') ?? '');
    for (const area of all(form, 'textarea')) fields.set(attribute(area, 'name')!, textOf(area));
    return { action: attribute(form, 'action')!, fields };
  }

  /** Presses a button, after filling in. */
  async press(button: string, values: Record<string, string> = {}, headers = {}): Promise<void> {
    const { action, fields } = this.form(button);
    for (const [name, value] of Object.entries(values)) fields.set(name, value);
    const origin = new URL(this.base).origin;
    await this.send(action, { method: 'POST', body: fields, headers: { origin, ...headers } });
  }

  async signIn(email: string, password = PASSWORD): Promise<void> {
    await this.send('/en/sign-in');
    await this.press('Sign in', { email, password });
  }

  /** Opens a story and presses a button. */
  async decide(id: string, button: string): Promise<void> {
    await this.send(`/en/stories/${id}`);
    await this.press(button);
  }
}

export async function newModerator(
  receiver: { moderationUrl: string; storage: Storage },
  email = 'anna@town.ca',
) {
  await addModerator(receiver.storage, email, PASSWORD);
  const moderator = new Moderator(receiver.moderationUrl);
  await moderator.signIn(email);
  return moderator;
}
