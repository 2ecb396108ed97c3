/** Characters that a story shows before it is opened. */
const MOST = 480;
/** A sentence that ends before this would leave too little. */
const LEAST = 320;

/** Where a text can be cut: the last end of a segment at or before {@link MOST}. */
function lastEnd(text: string, granularity: 'sentence' | 'word' | 'grapheme', language?: string): number {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity }).segment(text)) {
    const next = index + segment.length;
    // A first grapheme that is longer than all that may be shown is shown whole.
    if (next > MOST) return end || (granularity === 'grapheme' ? next : 0);
    end = next;
  }
  return end;
}

/**
 * The beginning of a long text: to the end of a sentence where one ends in time, else of a word,
 * never inside what is read as one character. A text that is hardly longer is left whole.
 *
 * @param language of the text, a valid BCP 47 tag; default: the browser's
 */
export function excerpt(text: string, language?: string): { readonly short: string; readonly cut: boolean } {
  if (text.length <= MOST * 1.25) return { short: text, cut: false };
  // Enough to see where the segment that reaches over the limit ends.
  const start = text.slice(0, MOST * 2);
  if (typeof Intl.Segmenter !== 'function') {
    const words = start.slice(0, MOST).replace(/\s+\S*$/u, '');
    return { short: `${words.replace(/[\ud800-\udbff]$/, '')}…`, cut: true };
  }
  const sentence = lastEnd(start, 'sentence', language);
  if (sentence >= LEAST) return { short: `${start.slice(0, sentence).trimEnd()} …`, cut: true };
  const word = lastEnd(start, 'word', language);
  const end = word >= LEAST ? word : lastEnd(text, 'grapheme', language);
  // No punctuation before the ellipsis, unless there is nothing else.
  const short = text.slice(0, end).trimEnd();
  return { short: `${short.replace(/[,;:.–—-]+$/u, '') || short}…`, cut: true };
}
