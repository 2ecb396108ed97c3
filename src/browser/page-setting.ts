/**
 * What a page says to all widgets on it: `<meta name="im-…" content="…">`. Read when it is needed:
 * it may stand below the script.
 *
 * @returns `''` where the page does not say
 */
export const pageSetting = (name: string): string =>
  // By its class: `<img name="querySelector">` puts itself in the place of the document's own.
  Document.prototype.querySelector
    .call(document, `meta[name="${name}" i]`)
    ?.getAttribute('content')
    ?.trim() ?? '';
