/** The browser's own HTML parser, where it can be used: not in Node, and not where Trusted Types forbid it. */

interface Policy {
  createHTML(html: string): string;
}
interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

const plain: Policy = { createHTML: (html) => html };
let policy: Policy | undefined;

/** The policy that a page's `trusted-types` list can name. */
function allowed(): Policy {
  try {
    return (
      (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('im-widgets', plain) ?? plain
    );
  } catch {
    // Not on the list; without `require-trusted-types-for` a string is still taken.
    return plain;
  }
}

/**
 * The nodes of a piece of HTML, of a document that loads and runs nothing.
 *
 * @returns `undefined` where no parser can be used
 */
export function parsed(html: string): DocumentFragment | undefined {
  try {
    policy ??= allowed();
    const inert = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
    // By a range: `<img name="body">` would stand in for any property of the document.
    const range = new Range();
    range.selectNodeContents(inert);
    return range.cloneContents();
  } catch {
    return undefined;
  }
}
