// Looking at a page as a person does: through open shadow roots, and only at what is shown.

/** Every element below `root` that matches, in shadow roots too. */
export function deepAll<E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] {
  const found: E[] = [];
  const visit = (node: ParentNode): void => {
    for (const element of node.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element as E);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  if (root instanceof Element && root.shadowRoot) visit(root.shadowRoot);
  visit(root);
  return found;
}

/** The one element that matches; throws where there is none, or more than one. */
export function deepOne<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = deepAll<E>(root, selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match "${selector}", not one`);
  return found[0] as E;
}

/** What an element's shadow root holds under a part name, shown or not. */
export function parts<E extends Element = HTMLElement>(element: Element, name: string): E[] {
  return element.shadowRoot ? deepAll<E>(element.shadowRoot, `[part~="${name}"]`) : [];
}

/** The first of `parts`; throws where there is none. */
export function part<E extends Element = HTMLElement>(element: Element, name: string): E {
  const [first] = parts<E>(element, name);
  if (!first) throw new Error(`<${element.localName}> has no part "${name}"`);
  return first;
}

/** Whether a person can see it: rendered, with a size, not in an inert part. */
export function isShown(element: Element): boolean {
  if (!element.isConnected || element.closest('[inert]')) return false;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible') return false;
  const { width, height } = element.getBoundingClientRect();
  return (width > 0 && height > 0) || style.display === 'contents';
}

/** The text that is shown below `root`, slots and shadow roots in place, every run of spaces as one (U+00A0 is kept). */
export function deepText(root: Element | ShadowRoot): string {
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      if (node.parentElement && getComputedStyle(node.parentElement).visibility !== 'visible') return;
      pieces.push(node.data);
    } else if (node instanceof Element) {
      const { display } = getComputedStyle(node);
      if (display === 'none' || node.matches('script, style, template')) return;
      const isInline = display.startsWith('inline') || display === 'contents';
      if (!isInline) pieces.push(' ');
      visitAll(childrenShown(node));
      if (!isInline) pieces.push(' ');
    } else {
      visitAll(node.childNodes);
    }
  };
  const visitAll = (nodes: Iterable<Node>): void => {
    for (const node of nodes) visit(node);
  };
  visit(root);
  return pieces
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function childrenShown(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0)
    return element.assignedNodes();
  return element.childNodes;
}

/** The innermost element that has the focus. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The name that a button, link or field is found by: `aria-label`, its labels, or its text. */
export function nameOf(element: Element): string {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const label = element.getAttribute('aria-label') ?? labels.map((each) => each.textContent).join(' ');
  return (label || (element.textContent ?? '')).replace(/[ \t\n]+/g, ' ').trim();
}

/** The one shown element with that name, among `selector`; throws with the names there are. */
export function named<E extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
  name: RegExp | string,
): E {
  const shown = deepAll<E>(root, selector).filter(isShown);
  const found = shown.filter((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
  if (found.length !== 1) {
    throw new Error(
      `${found.length} of "${selector}" are named ${name}: ${shown.map(nameOf).join(' | ') || 'none'}`,
    );
  }
  return found[0] as E;
}

/** The one shown button with that name. */
export const button = (root: ParentNode, name: RegExp | string): HTMLButtonElement =>
  named<HTMLButtonElement>(root, 'button, [role="button"], input[type="submit"]', name);

/** The one shown link with that name. */
export const link = (root: ParentNode, name: RegExp | string): HTMLAnchorElement =>
  named<HTMLAnchorElement>(root, 'a[href]', name);

/** The one shown field with that label. */
export const field = <E extends Element = HTMLInputElement>(root: ParentNode, name: RegExp | string): E =>
  named<E>(root, 'input, textarea, select', name);
