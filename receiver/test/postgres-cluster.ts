/** A private PostgreSQL server in a temporary folder. */

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

function findBin(): string | undefined {
  const found = process.env.POSTGRES_BIN;
  if (found) return found;
  try {
    const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a));
    if (versions[0]) return `/usr/lib/postgresql/${versions[0]}/bin`;
  } catch {
    // Not Debian's place.
  }
  const which = spawnSync('which', ['initdb'], { encoding: 'utf8' });
  return which.status === 0 ? path.dirname(which.stdout.trim()) : undefined;
}

const BIN = findBin();

/** Why the tests on PostgreSQL are skipped, or false. */
export const withoutPostgres: string | false =
  BIN || process.env.IM_REQUIRE_POSTGRES === '1' ? false : 'PostgreSQL is not installed: not tested on it';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export async function startPostgres(t: { after(clean: () => void): void }) {
  if (!BIN) throw new Error('PostgreSQL is required (IM_REQUIRE_POSTGRES=1) and not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'im-postgres-'));
  const data = path.join(folder, 'data');
  mkdirSync(data);
  chmodSync(folder, 0o755);
  const root = process.getuid?.() === 0;
  // It does not start as root, as whom containers run.
  const user = root
    ? { uid: Number(execFileSync('id', ['-u', 'nobody'])), gid: Number(execFileSync('id', ['-g', 'nobody'])) }
    : {};
  if (root) {
    chownSync(data, user.uid!, user.gid!);
    chownSync(folder, user.uid!, user.gid!);
  }
  const tool = (name: string, args: string[]) =>
    execFileSync(path.join(BIN, name), args, {
      ...user,
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder },
    });
  tool('initdb', ['-D', data, '-A', 'trust', '-U', 'im', '-E', 'UTF8', '--no-sync']);
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const start = () =>
    tool('pg_ctl', ['-D', data, '-w', '-l', path.join(folder, 'log'), '-o', options, 'start']);
  const stop = () => tool('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
  start();
  let runs = true;
  t.after(() => {
    if (runs) stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    url: `postgres://im@127.0.0.1:${port}/postgres`,
    start: () => {
      start();
      runs = true;
    },
    stop: () => {
      stop();
      runs = false;
    },
  };
}
