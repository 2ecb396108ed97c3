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
  try {
    done = document.execCommand('copy');
  } catch {
    // Switched off altogether.
  }
  field.remove();
  before?.focus({ preventScroll: true });
  return done;
}

/**
 * Puts a text on the clipboard. On `http:` pages and in frames of other sites there is no clipboard
 * API, or it is refused: then as {@link copyNow} does.
 */
export async function copyText(text: string, place: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyNow(text, place);
  }
}
