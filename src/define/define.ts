import { warn } from '../toolkit/warn.js';
import { version } from '../version.js';

let told = false;

/** Says once that another copy was here first. */
export function standBack(first: string | undefined): void {
  if (told) return;
  told = true;
  warn(`version ${first ?? 'unknown'} is on this page already; version ${version} stands back`);
}

/**
 * Registers an element unless the page has one of that name already: the first copy of the
 * library wins, and one warning names both versions. Never throws.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!first) {
    try {
      customElements.define(tag, element);
    } catch (error) {
      warn(`<${tag}> could not be defined: ${String(error)}`);
    }
  } else if (first !== element) standBack(first.version);
}
