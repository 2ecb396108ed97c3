import { within } from './within.js';

/** Milliseconds after which a clipboard that has not answered is given up. */
const PATIENCE = 1000;

/**
 * Puts a text on the clipboard by way of a field, the old way, and at once: once another tab has
 * the focus it is too late.
 *
 * @param place where the field can stand for a moment
 * @returns whether it is there
 */
export function copyNow(text: string, place: Node): boolean {
  const before = (place.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  place.appendChild(field);
  // Not every engine focuses what it selects, and all copy from what has the focus.
  field.focus({ preventScroll: true });
  field.select();
  let done = false;
  // What execCommand returns says that the event was sent. A page may cancel it, or add a line of its
  // own: the text is there only where the event came here, and goes no further.
  field.addEventListener('copy', (event) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  });
  try {
    document.execCommand('copy');
  } catch {
    // Switched off altogether.
  }
  field.remove();
  before?.focus({ preventScroll: true });
  return done;
}

/**
 * Puts a text on the clipboard. On `http:` pages and in frames of other sites there is no clipboard
 * API, or it is refused, or it never answers: then as {@link copyNow} does.
 */
export async function copyText(text: string, place: Node): Promise<boolean> {
  try {
    await within(PATIENCE, navigator.clipboard.writeText(text));
    return true;
  } catch {
    return copyNow(text, place);
  }
}
