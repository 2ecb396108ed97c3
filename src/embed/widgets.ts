/** What a placeholder or a frame can hold: tag names without their prefix. */
export const WIDGETS = ['share-card', 'key-message-rotator', 'story-carousel', 'submit-story-form'];

/** Only the names of the public interface: nothing else of a placeholder or a query reaches an element. */
export function attributesOf(tag: string): string[] {
  const known = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  return known?.observedAttributes ?? [];
}
