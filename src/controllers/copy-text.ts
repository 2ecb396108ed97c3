/**
 * Puts a text on the clipboard. On `http:` pages and in frames of other sites there is no clipboard
 * API, or it is refused: then by way of a field, the old way.
 *
 * @param place where the field can stand for a moment
 * @returns whether it is there
 */
export async function copyText(text: string, place: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = (place.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    field.className = 'visually-hidden';
    place.appendChild(field);
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
}
