/** What a request to the moderators' pages brings: its language, its session, its form. */

import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { readBody } from '../http/body.js';
import { senderOf } from '../http/address.js';
import type { Storage } from '../storage/open.js';
import { LANGUAGES, type Language } from './texts.js';
import type { Session } from './sessions.js';

export interface Options {
  readonly storage: Storage;
  readonly trustProxy: number;
  readonly onError: (error: unknown) => void;
}

export type Env = { Bindings: HttpBindings; Variables: { session: Session; form: URLSearchParams } };
export type Ctx = Context<Env>;

const MOST_FORM_BYTES = 512 * 1024;

export const languageOf = (context: Ctx): Language =>
  LANGUAGES.find((language) => context.req.path.startsWith(`/${language}/`)) ?? 'en';

/** The language that the browser asks for. */
export const preferred = (context: Ctx): Language => {
  const tags = (context.req.header('accept-language') ?? '').toLowerCase().split(',');
  const first = tags.map((tag) => tag.trim().slice(0, 2)).find((tag) => tag === 'fr' || tag === 'en');
  return first === 'fr' ? 'fr' : 'en';
};

const forwarded = (context: Ctx, name: string, { trustProxy }: Options): string | undefined =>
  trustProxy > 0 ? context.req.header(name)?.split(',').at(-1)?.trim() : undefined;

export const isHttps = (context: Ctx, options: Options): boolean =>
  forwarded(context, 'x-forwarded-proto', options) === 'https';

export const addressOf = (context: Ctx, { trustProxy }: Options): string =>
  senderOf(
    context.env.incoming.socket.remoteAddress ?? '',
    context.req.header('x-forwarded-for') ?? '',
    trustProxy,
  );

/** Whether a form comes from a page of ours. Browsers say so; who says nothing has the token to prove it. */
export function isOwnOrigin(context: Ctx, options: Options): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = context.req.header('origin');
  if (origin === undefined) return true;
  const hosts = [context.req.header('host'), forwarded(context, 'x-forwarded-host', options)];
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}

/** `__Host-`: no other name of the domain can set it; browsers take that over https: alone. */
const cookieName = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name);

export function writeCookie(context: Ctx, options: Options, name: string, value: string): void {
  const secure = isHttps(context, options);
  setCookie(context, cookieName(name, secure), value, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure,
  });
}

export const readCookie = (context: Ctx, options: Options, name: string): string | undefined =>
  getCookie(context, cookieName(name, isHttps(context, options)));

export function dropCookie(context: Ctx, options: Options, name: string): void {
  const secure = isHttps(context, options);
  deleteCookie(context, cookieName(name, secure), { path: '/', secure });
}

/** The fields of an ordinary form, or nothing where it is none. */
export async function readForm(context: Ctx): Promise<URLSearchParams | undefined> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return undefined;
  const body = await readBody(context.env.incoming, MOST_FORM_BYTES);
  if (typeof body === 'string') return undefined;
  body.release();
  return new URLSearchParams(body.bytes.toString('utf8'));
}
