/** The settings, each read from an environment variable and judged here, once. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/** A fault that whoever starts the receiver can mend: shown as one line. */
export class UsageError extends Error {}

export interface Config {
  /** An absolute path, or a `postgres:` URL. */
  readonly database: { readonly sqlite: string } | { readonly postgres: string };
  readonly host: string;
  readonly port: number;
  readonly moderationPort: number;
  /** Without a slash at its end; without it, the address that is listened on. */
  readonly publicUrl: string | undefined;
  /** `*` or origins. */
  readonly allowedOrigins: readonly string[];
  /** Stories a minute an address; 0 is none. */
  readonly rateLimit: number;
  readonly trustProxy: number;
  readonly languages: readonly string[];
  readonly retentionDays: number;
  /** Takes the next free ports when its own are taken. */
  readonly nextFreePorts: boolean;
}

/** Relative paths of settings begin here. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const whole = (most: number, what: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, `a whole number is expected (${what})`),
    v.transform(Number),
    v.maxValue(most, `at most ${most} (${what})`),
  );

const list = v.pipe(
  v.string(),
  v.transform((text) => [...new Set(text.split(/\s+/).filter(Boolean))]),
);

const webAddress = (text: string): URL | undefined => {
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username || url.password || url.search || url.hash ? undefined : url;
};

const toOrigin = (text: string): string => {
  if (text === '*') return text;
  const url = webAddress(text);
  return url && url.pathname === '/' ? url.origin : '';
};

const databaseOf = (text: string): Config['database'] | undefined => {
  const sqlite = /^sqlite:(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1];
  if (sqlite && !sqlite.startsWith(':') && !sqlite.startsWith('//') && !sqlite.includes('\0'))
    return { sqlite: path.resolve(ROOT, sqlite) };
  if (/^postgres(ql)?:\/\/./.test(text) && URL.canParse(text)) return { postgres: text };
  return undefined;
};

const SETTINGS = {
  DATABASE_URL: v.pipe(
    v.string(),
    v.check(
      (text) => databaseOf(text) !== undefined,
      'expected is sqlite:FILE, such as sqlite:data/stories.db, or postgres://USER@HOST/DATABASE',
    ),
    v.transform((text) => databaseOf(text)!),
  ),
  HOST: v.pipe(v.string(), v.regex(/^[\w.:%-]+$/, 'a name or an IP address of this machine is expected')),
  PORT: whole(65_535, 'a port'),
  MODERATION_PORT: whole(65_535, 'a port'),
  PUBLIC_URL: v.pipe(
    v.string(),
    v.check((text) => webAddress(text) !== undefined, 'an https: or http: address is expected'),
    v.transform((text) => webAddress(text)!.href.replace(/\/+$/, '')),
  ),
  ALLOWED_ORIGINS: v.pipe(
    list,
    v.transform((origins) => origins.map(toOrigin)),
    v.check(
      (origins) => origins.length > 0 && !origins.includes(''),
      'expected are * or origins such as https://www.town.ca, without a path, separated by spaces',
    ),
  ),
  RATE_LIMIT: whole(999_999_999, 'stories a minute, 0 is no limit'),
  TRUST_PROXY: whole(100, 'how many proxies stand in front'),
  LANGUAGES: v.pipe(
    list,
    v.check(
      (tags) => tags.length > 0 && tags.every((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)),
      'language tags such as en fr are expected, separated by spaces',
    ),
  ),
  RETENTION_DAYS: whole(36_500, 'days'),
};

const DEFAULTS = {
  DATABASE_URL: 'sqlite:data/stories.db',
  HOST: '127.0.0.1',
  PORT: '8790',
  MODERATION_PORT: '8791',
  ALLOWED_ORIGINS: '*',
  RATE_LIMIT: '20',
  TRUST_PROXY: '0',
  LANGUAGES: 'en fr es',
  RETENTION_DAYS: '90',
};

function read<K extends keyof typeof SETTINGS>(
  env: NodeJS.ProcessEnv,
  name: K,
): v.InferOutput<(typeof SETTINGS)[K]> {
  // An empty variable is one that was not set: so it comes from many a file of settings.
  const text = env[name]?.trim() || (DEFAULTS as Record<string, string>)[name];
  const result = v.safeParse(SETTINGS[name], text, { abortPipeEarly: true });
  if (result.success) return result.output as v.InferOutput<(typeof SETTINGS)[K]>;
  // A database's address may hold a password.
  const shown = name === 'DATABASE_URL' ? '' : ` (it is ${JSON.stringify(text)})`;
  throw new UsageError(`${name}: ${result.issues[0].message}${shown}`);
}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const config: Config = {
    database: read(env, 'DATABASE_URL'),
    host: read(env, 'HOST'),
    port: read(env, 'PORT'),
    moderationPort: read(env, 'MODERATION_PORT'),
    publicUrl: env.PUBLIC_URL?.trim() ? read(env, 'PUBLIC_URL') : undefined,
    allowedOrigins: read(env, 'ALLOWED_ORIGINS'),
    rateLimit: read(env, 'RATE_LIMIT'),
    trustProxy: read(env, 'TRUST_PROXY'),
    languages: read(env, 'LANGUAGES'),
    retentionDays: read(env, 'RETENTION_DAYS'),
    nextFreePorts: false,
  };
  if (config.port !== 0 && config.port === config.moderationPort)
    throw new UsageError(
      `MODERATION_PORT: moderation has an origin of its own: it cannot be PORT (${config.port})`,
    );
  return config;
}
