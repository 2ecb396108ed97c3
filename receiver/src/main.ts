/**
 * `npm run receiver`                               starts it
 * `npm run receiver -- moderator add EMAIL`        reads the password from standard input
 * `npm run receiver -- moderator list|remove EMAIL`
 * `npm run receiver -- export FILE [EMAIL]`        everything, or what one address has sent
 */

import { exportStories } from './commands/export.js';
import { moderatorCommand } from './commands/moderator.js';
import { readConfig, UsageError } from './config.js';
import { startReceiver } from './receiver.js';

const USAGE = 'expected is nothing, "moderator add|list|remove EMAIL" or "export FILE"';

/** npm's shell ends at a signal without a word to us: we see it by its absence. */
function onEnd(end: () => void): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, end);
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || end(), 200).unref();
}

async function serve(): Promise<void> {
  const ending = new AbortController();
  onEnd(() => ending.abort());
  const receiver = await startReceiver(readConfig(process.env));
  const stop = () => void receiver.stop().finally(() => process.exit(0));
  ending.signal.addEventListener('abort', stop);
  process.stdout.write(`public ${receiver.publicUrl}\nmoderation ${receiver.moderationUrl}\n`);
  if (ending.signal.aborted) stop();
}

async function run([command, ...rest]: string[]): Promise<void> {
  if (command === undefined) return serve();
  if (command === 'moderator') return moderatorCommand(readConfig(process.env).database, rest);
  if (command === 'export') return exportStories(readConfig(process.env).database, rest);
  throw new UsageError(`Unknown command ${JSON.stringify(command)}: ${USAGE}`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) console.error(error.message);
  else console.error(`The receiver failed: ${String((error as Error).message).split('\n')[0]}`);
  process.exit(1);
}
