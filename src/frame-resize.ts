/**
 * On the host page of a framed element: gives each frame the height of its content. Obeys only
 * frames of this page that show the `frame.html` beside this script, and asks each of them once.
 */

import { findFolder } from './embed/script.js';

/** CSS pixels. A page that went wrong does not make the host's page endless. */
const MAX = 20_000;

const folder = findFolder(/\/frame-resize(-\d[\w.-]*)?\.js([?#]|$)/);
const frameUrl = folder ? new URL('frame.html', folder) : undefined;

function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  yield* root.querySelectorAll('iframe');
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* framesIn(shadowRoot);
}

function isOurs({ src }: HTMLIFrameElement): boolean {
  if (!frameUrl || !src) return false;
  try {
    const { origin, pathname } = new URL(src);
    return origin === frameUrl.origin && pathname === frameUrl.pathname;
  } catch {
    return false;
  }
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null) return;
  const { type, height } = data as { type?: unknown; height?: unknown };
  if (type !== 'im-widgets:height' || typeof height !== 'number' || !(height > 0 && height <= MAX)) return;
  // A frame in a sandbox has no origin.
  if (origin !== 'null' && origin !== frameUrl?.origin) return;
  for (const frame of framesIn(document)) {
    if (frame.contentWindow !== source || !isOurs(frame)) continue;
    // Bootstrap's box-sizing counts the frame's border into its height.
    const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
    const whole = height + (isBorderBox ? frame.offsetHeight - frame.clientHeight : 0);
    frame.style.setProperty('height', `${whole}px`, 'important');
  }
});

const asked = new WeakSet<HTMLIFrameElement>();

/** A frame that was ready before this script has told its height to nobody; one that comes later tells it by itself. */
function ask(): void {
  for (const frame of framesIn(document)) {
    if (asked.has(frame) || !isOurs(frame) || !frame.contentWindow) continue;
    asked.add(frame);
    frame.contentWindow.postMessage({ type: 'im-widgets:height?' }, '*');
  }
}

ask();
if (document.readyState !== 'complete') addEventListener('load', ask, { once: true });
