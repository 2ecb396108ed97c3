import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '../i18n/localize.js';
import type { ErrorCode, FeedError } from '../toolkit/errors.js';

/**
 * A problem in a visitor's words.
 *
 * @param kept whether older content is still shown
 */
function problemText(msg: MsgFn, code: ErrorCode, kept: boolean): string {
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

interface Situation {
  /** Older content is still shown. */
  kept: boolean;
  /** It is being tried again. */
  loading: boolean;
  retry: () => void;
}

/** What an element says when it can't load, and the button to try again; without a problem, where that will stand. */
export function problemView(
  msg: MsgFn,
  problem: FeedError | undefined,
  { kept, loading, retry }: Situation,
): TemplateResult {
  // The live region is there before its text: one that comes with it is not read out. Another text
  // while it is tried again, or the same problem would not be read out a second time.
  return html`<div class=${problem ? 'problem' : nothing}>
    <div role="status" part="status">
      ${
        problem &&
        html`<p part="error">
          ${loading ? msg('Trying again…', { id: 'common.retrying' }) : problemText(msg, problem.code, kept)}
        </p>`
      }
    </div>
    ${
      problem &&
      html`<button
        class="retry"
        type="button"
        part="button"
        aria-disabled=${loading ? 'true' : nothing}
        @click=${retry}
      >
        ${msg('Try again', { id: 'common.retry' })}
      </button>`
    }
  </div>`;
}
