/**
 * On the host page of a framed element: gives each frame the height of its content. Obeys only
 * messages whose source is a frame of this page, in which `frame.html` says its height.
 */

/** CSS pixels. A page that went wrong does not make the host's page endless. */
const MAX = 20_000;

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null) return;
  const { type, height } = data as { type?: unknown; height?: unknown };
  if (type !== 'im-widgets:height' || typeof height !== 'number' || !(height > 0 && height <= MAX)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && /\/frame\.html([?#]|$)/.test(frame.src))
      frame.style.height = `${height}px`;
});
export {};
