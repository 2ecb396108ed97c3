import type { MsgFn } from '../i18n/localize.js';
import type { ErrorCode } from '../toolkit/errors.js';

/**
 * A problem in a visitor's words.
 *
 * @param kept whether older content is still shown
 */
export function problemText(msg: MsgFn, code: ErrorCode, kept: boolean): string {
  if (kept)
    return msg('Newer content could not be loaded. What was here before is still shown.', {
      id: 'common.problem-kept',
    });
  switch (code) {
    case 'network':
    case 'timeout':
      return msg('This content could not be loaded. Check your connection, then try again.', {
        id: 'common.problem-network',
      });
    case 'empty':
      return msg('There is nothing to show here yet.', { id: 'common.problem-empty' });
    case 'no-toolkit':
    case 'no-receiver':
      return msg('This part of the page is not set up yet. Please tell the people who run this site.', {
        id: 'common.problem-setup',
      });
    default:
      return msg('This content is not available right now. Try again in a few minutes.', {
        id: 'common.problem-server',
      });
  }
}
