/**
 * On the host page of a framed element: gives each frame the height of its content. Obeys only
 * messages whose source is a frame of this page, in which `frame.html` says its height.
 */

/** CSS pixels. A page that went wrong does not make the host's page endless. */
const MAX = 20_000;

function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  yield* root.querySelectorAll('iframe');
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* framesIn(shadowRoot);
}

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null) return;
  const { type, height } = data as { type?: unknown; height?: unknown };
  if (type !== 'im-widgets:height' || typeof height !== 'number' || !(height > 0 && height <= MAX)) return;
  for (const frame of framesIn(document)) {
    if (frame.contentWindow !== source) continue;
    // Bootstrap's box-sizing counts the frame's border into its height.
    const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
    frame.style.height = `${height + (isBorderBox ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  }
});

export {};
