/** What had the focus before an update, and in which slide. */
export interface SlideFocus {
  readonly element: Element;
  readonly id: string | undefined;
}

/** @param ids of the slides in the page, in the order of their nodes */
export function slideFocus(
  root: ShadowRoot | null,
  nodes: readonly Element[],
  ids: readonly string[],
): SlideFocus | undefined {
  const element = root?.activeElement;
  const node = element?.closest('.slide');
  return element ? { element, id: node ? ids[nodes.indexOf(node)] : undefined } : undefined;
}

/** Whether the update took what had the focus away, or out of reach. */
export const isLost = ({ element }: SlideFocus): boolean =>
  !element.isConnected || !!element.closest('[inert]');
