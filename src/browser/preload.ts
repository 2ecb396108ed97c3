/** Whether the page has `<link rel="preload" as="fetch" crossorigin href="…">` for an absolute address. */
export const hasPreload = (url: string): boolean =>
  // By their class: an element named `querySelectorAll` puts itself in the place of the document's own.
  [
    ...Document.prototype.querySelectorAll.call<Document, [string], NodeListOf<HTMLLinkElement>>(
      document,
      'link[rel~="preload" i][as="fetch" i][crossorigin]:not([crossorigin="use-credentials" i])',
    ),
  ].some(({ href }) => href === url);
