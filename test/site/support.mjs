import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const WINDOWS = process.platform === 'win32';
export const LANGUAGES = ['en', 'fr'];

/** How long a start may take, with a build before it, in milliseconds. */
const PATIENCE = 60_000;

const groups = new Set();
const folders = new Set();

// Whatever a failed test has left: a shell or npm between us and the server would keep that alive.
after(() => {
  for (const group of groups) {
    try {
      process.kill(group, 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Starts the site as a person does, and waits until it has printed all its addresses.
 * @param {string[]} command the program and its arguments
 */
export async function start(command = [process.execPath, path.join(ROOT, 'tools/start.mjs'), '--port', '0']) {
  const [program, ...args] = command;
  const folder = mkdtempSync(path.join(tmpdir(), 'im-site-'));
  folders.add(folder);
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !WINDOWS,
    env: { ...process.env, DATABASE_URL: `sqlite:${path.join(folder, 'stories.db')}` },
  });
  groups.add(WINDOWS ? child.pid : -child.pid);
  let complaints = '';
  child.stderr.on('data', (data) => (complaints += data));
  const ended = once(child, 'exit');
  const lines = [];
  const receiver = [];
  const printed = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      (/^http:/.test(line) ? lines : receiver).push(line);
      if (line.startsWith('sign in as ')) return;
    }
    throw new Error(`npm start ended: ${complaints}`);
  })();
  const late = AbortSignal.timeout(PATIENCE);
  const tooLate = once(late, 'abort').then(() => Promise.reject(new Error(`no address: ${complaints}`)));
  await Promise.race([printed, tooLate]).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  const addresses = lines.map((line) => line.split(/\s/)[0]);
  return {
    addresses,
    base: new URL(addresses[0]).origin,
    /** What it says of the receiver: its two addresses and the first moderator. */
    receiver: receiver.filter((line) => /^(public|moderation|sign in) /.test(line)),
    child,
    ended,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}

/** The values of an attribute on every tag of a page that has it. */
export const attributes = (html, name) =>
  [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'g'))].map((match) => unescape(match[1]));

/** The text of a page as it is read: without tags, code and what is not shown. */
export const textOf = (html) =>
  unescape(
    html
      .replace(/<(script|style|pre|code)\b.*?<\/\1>/gs, ' ')
      .replace(/<[^>]*\s(?:aria-label|alt|content|data-message|data-manual)="([^"]*)"[^>]*>/g, ' $1 ')
      .replace(/<[^>]+>/g, ' '),
  );

const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
export const unescape = (text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => CHARACTERS[name]);
