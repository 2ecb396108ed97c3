/**
 * A draft in this tab. Not JSON: old libraries' `toJSON` on strings and arrays would change it.
 * Storage that is full, switched off or throws is a quiet no.
 */

import type { Values } from './fields.js';

export function keepDraft(key: string, values: Values): boolean {
  try {
    const kept = new URLSearchParams();
    for (const name of Object.keys(values)) if (values[name]) kept.set(name, values[name]);
    sessionStorage.setItem(key, kept.toString());
    return true;
  } catch {
    return false;
  }
}

export function readDraft(key: string): Record<string, string> | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept ? Object.fromEntries(new URLSearchParams(kept)) : undefined;
  } catch {
    return undefined;
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}
