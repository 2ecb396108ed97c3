import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// What goes into dist/. The site itself is rendered on request and needs no build.
const SOURCES = ['src', 'content', 'locales', 'package.json', 'vite.config.ts', 'tsconfig.json'];
// Written when all scripts are: as old as the whole.
const STAMP = 'dist/integrity.json';
const CONTENT = ['dist/toolkit/toolkit.en.json', 'dist/toolkit/toolkit.fr.json'];

// A lock without a name in it: its owner is about to write it, or was killed before it could (milliseconds).
const ABANDONED_AFTER = 5000;

const modified = async (file) => (await stat(file).catch(() => null))?.mtimeMs ?? 0;

async function newest(file) {
  const info = await stat(file).catch(() => null);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  // A folder's own time counts too: it is all that tells of a deleted file.
  const inside = (await readdir(file)).map((name) => newest(path.join(file, name)));
  return Math.max(info.mtimeMs, ...(await Promise.all(inside)));
}

/** Whether `dist/` is missing or older than anything that it is made of. */
export async function isStale(root) {
  const built = await modified(path.join(root, STAMP));
  const content = await Promise.all(CONTENT.map((name) => modified(path.join(root, name))));
  if (!built || content.includes(0)) return true;
  const tools = (await readdir(path.join(root, 'tools'))).filter((name) => name.startsWith('build'));
  const sources = [...SOURCES, ...tools.map((name) => `tools/${name}`)];
  const times = await Promise.all(sources.map((name) => newest(path.join(root, name))));
  return Math.max(...times) > built;
}

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Takes the build for this process; waits while another living one has it. */
async function lock(root, signal) {
  const folder = path.join(root, 'node_modules/.cache/im-widgets');
  const file = path.join(folder, 'build.lock');
  await mkdir(folder, { recursive: true });
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(await readFile(file, 'utf8').catch(() => 0));
      const abandoned = owner ? !alive(owner) : Date.now() - (await modified(file)) > ABANDONED_AFTER;
      if (abandoned) await rm(file, { force: true });
      else await pause(100, undefined, { signal });
    }
  }
}

const run = (root, signal) =>
  new Promise((resolve, reject) => {
    // npm's own path where npm started us: the command itself may be missing from PATH, or be a .cmd file.
    const npm = process.env.npm_execpath;
    const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
    const child = spawn(command, [...first, 'run', 'build', '--silent'], {
      cwd: root,
      // Its output goes to stderr: stdout is for addresses alone.
      stdio: ['ignore', 2, 2],
      // A group of its own on Unix, so that stopping it stops what it started.
      detached: process.platform !== 'win32',
    });
    const stop = () => {
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
      } catch {
        // It has ended by itself.
      }
    };
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', reject);
    child.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason);
      else if (code === 0) resolve();
      else reject(new Error('The build failed: see the messages above.'));
    });
  });

/**
 * Builds `dist/` if it is missing or stale. Two that start together build once.
 * @param {string} root absolute path of the project
 * @param {AbortSignal} signal ends a build under way
 * @param {(message: string) => void} report told when a build begins
 */
export async function buildIfStale(root, signal, report) {
  if (!(await isStale(root))) return;
  const unlock = await lock(root, signal);
  try {
    if (!(await isStale(root))) return;
    report('Building dist/ (once, until a source changes) …');
    await run(root, signal);
  } finally {
    await unlock();
  }
}

/** What the pages say of the build: its version, and the hash of each script. */
export async function readBuild(root) {
  const read = async (file) => JSON.parse(await readFile(path.join(root, file), 'utf8'));
  const [{ version }, integrity] = await Promise.all([read('package.json'), read(STAMP).catch(() => ({}))]);
  return { version, integrity };
}
