/**
 * What a link, a placeholder or a frame can hold: tag names without their prefix. A script may
 * define only some of them, and another script of the page the others.
 */
export const WIDGETS = [
  'share-card',
  'key-message-rotator',
  'story-carousel',
  'submit-story-form',
  'campaign-badge',
  'guide',
  'order-form',
];

/** The tag of a widget as an author writes it: `share-card` or `im-share-card`; nothing where there is none of this name. */
export function tagOf(given: string | null | undefined): string | undefined {
  const name = `${given ?? ''}`.trim().toLowerCase().replace(/^im-/, '');
  return WIDGETS.includes(name) ? `im-${name}` : undefined;
}

/** Only the names of the public interface: nothing else of a placeholder or a query reaches an element. */
export function attributesOf(tag: string): string[] {
  const known = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  return known?.observedAttributes ?? [];
}

/** Attributes of a page that an author gives a widget where it stands, under their own names. */
export const PAGE_ATTRIBUTES = ['lang', 'dir'];
