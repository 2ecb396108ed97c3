/**
 * Prints a text by itself, without the page around it: by way of an empty frame, which
 * needs no leave of a popup blocker.
 */
export function printText(
  text: string,
  { title, lang }: { title: string; lang: string },
  place: ParentNode & Node,
): void {
  place.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = title;
  place.appendChild(frame);
  const page = frame.contentWindow!;
  const { documentElement, body } = page.document;
  documentElement.lang = lang;
  page.document.title = title;
  body.textContent = text;
  // Through CSSOM, which every policy allows.
  body.style.cssText = 'white-space: pre-wrap; font: 12pt/1.5 sans-serif';
  page.addEventListener('afterprint', () => frame.remove());
  page.focus();
  page.print();
}
