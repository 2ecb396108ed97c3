/** The browser's own share sheet. */

import type { Message } from '../sharing/compose.js';

export const canShare = (): boolean => 'share' in navigator;

/**
 * Opens the share sheet. To be called in the click itself, with files that are loaded.
 *
 * @returns whether it opened; a visitor who closes it again has used it
 */
export async function shareNatively({ text, url }: Message, files: readonly File[]): Promise<boolean> {
  const plain: ShareData = { text, url };
  // What a system takes differs: everything, the picture alone, words alone.
  const data = [files, files.slice(0, 1)]
    .filter(({ length }) => length)
    .map((some): ShareData => ({ ...plain, files: [...some] }))
    .find((one) => navigator.canShare?.(one));
  try {
    await navigator.share(data ?? plain);
    return true;
  } catch (error) {
    // Closed again, or open already and pressed a second time.
    return ['AbortError', 'InvalidStateError'].includes((error as Error).name);
  }
}
