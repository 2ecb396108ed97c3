/** Characters that a story shows before it is opened. */
const MOST = 480;

/** The beginning of a long text, to the end of a word; a text that is hardly longer is left whole. */
export function excerpt(text: string): { readonly short: string; readonly cut: boolean } {
  if (text.length <= MOST * 1.25) return { short: text, cut: false };
  const words = text.slice(0, MOST).replace(/[\s\p{P}]+\S*$/u, '');
  return { short: `${words}…`, cut: true };
}
