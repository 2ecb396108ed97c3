import { randomBytes } from 'node:crypto';
import { register } from 'tsx/esm/api';

/** Who may sign in at first; the town's own addresses lead nowhere. */
const FIRST_MODERATOR = 'moderation@portsolene.example';

/**
 * Starts the story receiver beside the site, on the next free ports where its own are taken. On a database without
 * moderators it makes one.
 * @returns {Promise<{publicUrl: string, lines: string[], stop: () => Promise<void>}>}
 */
export async function startReceiverBeside() {
  // The receiver is TypeScript, and this Node runs none by itself.
  const unregister = register();
  const { readConfig } = await import('../../receiver/src/config.ts');
  const { startReceiver } = await import('../../receiver/src/receiver.ts');
  const { addFirstModerator } = await import('../../receiver/src/commands/moderator.ts');
  await unregister();
  const receiver = await startReceiver({ ...readConfig(process.env), nextFreePorts: true });
  const password = randomBytes(12).toString('base64url');
  const isFirst = await addFirstModerator(receiver.storage, FIRST_MODERATOR, password);
  const { publicUrl, moderationUrl } = receiver;
  return {
    publicUrl,
    lines: [
      `public ${publicUrl}`,
      `moderation ${moderationUrl}`,
      ...(isFirst ? [`sign in as ${FIRST_MODERATOR} with the password ${password}`] : []),
    ],
    stop: () => receiver.stop(),
  };
}
