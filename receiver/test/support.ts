/** A receiver to try: in this process, or as a program of its own that can be killed. */

import { buildSync } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { readConfig } from '../src/config.js';
import { startReceiver } from '../src/receiver.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const isLong = process.env.IM_LONG === '1';

export function tempFolder(t: { after(clean: () => void): void }): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'im-receiver-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Env = Record<string, string>;
const DEFAULTS = { PORT: '0', MODERATION_PORT: '0', RATE_LIMIT: '0' };

/** In this process, on a file of its own. */
export async function start(t: { after(clean: () => unknown): void }, env: Env = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'im-receiver-'));
  const file = path.join(folder, 'stories.db');
  const config = readConfig({ ...DEFAULTS, DATABASE_URL: `sqlite:${file}`, ...env });
  const receiver = await startReceiver(config, pino({ level: 'silent' }));
  t.after(async () => {
    await receiver.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...receiver, file };
}

/** Built once, so that a start takes no longer than Node's own. */
const PROGRAM = path.join(ROOT, 'node_modules/.cache/im-receiver/src/main.mjs');
buildSync({
  entryPoints: [path.join(ROOT, 'receiver/src/main.ts')],
  outfile: PROGRAM,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});

export interface Program {
  readonly child: ChildProcess;
  readonly publicUrl: string;
  readonly moderationUrl: string;
  /** What it wrote to standard error so far. */
  readonly complaints: () => string;
  readonly ended: Promise<unknown[]>;
}

/** As a program; `wrap` stands before it on the command line. */
export async function run(
  t: { after(clean: () => unknown): void },
  env: Env,
  wrap: readonly string[] = [],
): Promise<Program> {
  const [command = '', ...args] = [...wrap, process.execPath, PROGRAM];
  const child = spawn(command, args, {
    env: { ...process.env, npm_lifecycle_event: '', ...DEFAULTS, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  let complaints = '';
  child.stderr.on('data', (data) => (complaints += String(data)));
  const ended = once(child, 'exit');
  const found: Record<string, string> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [name = '', url = ''] = line.split(' ');
    found[name] = url;
    if (name === 'moderation') break;
  }
  if (!found.moderation) throw new Error(`the receiver ended: ${complaints}`);
  return {
    child,
    publicUrl: found.public!,
    moderationUrl: found.moderation,
    complaints: () => complaints,
    ended,
  };
}

/** A command of the program, to its end. */
export async function command(env: Env, args: readonly string[], input = '') {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, npm_lifecycle_event: '', ...DEFAULTS, ...env },
  });
  let out = '';
  let complaints = '';
  child.stdout.on('data', (data) => (out += String(data)));
  child.stderr.on('data', (data) => (complaints += String(data)));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, complaints };
}

export type Fields = Record<string, string | Blob | undefined>;

export const storyFields = (more: Fields = {}): Fields => ({
  submission_id: randomUUID(),
  language: 'en',
  title: 'A warm welcome',
  story: 'She opened a bakery, and now we queue.',
  email: 'sender@example.ca',
  consent: 'yes',
  website: '',
  ...more,
});

export function post(
  base: string,
  fields: Fields,
  headers: Env = {},
  signal?: AbortSignal,
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') body.append(name, value);
    else if (value) body.append(name, value, 'photo.jpg');
  }
  return fetch(`${base}/stories`, { method: 'POST', body, headers, signal: signal ?? null });
}

export const idOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { id: string }).id;

export interface Feed {
  items: { id: string; title: string; [key: string]: any }[];
  next_url?: string;
}
export const feedOf = async (base: string, language = 'en'): Promise<Feed> =>
  (await fetch(`${base}/stories.${language}.json`)).json() as Promise<Feed>;
