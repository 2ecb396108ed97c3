/** From answers to a story. */

export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** Words that a story is readable in: a hint, never a rule. */
export const GOOD_LENGTH = [200, 600] as const;

/** The answers as paragraphs, in the order of their questions, after what is there already. */
export const firstDraft = (story: string, answers: readonly string[]): string =>
  [story, ...answers]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');
