import { nothing, type TemplateResult } from 'lit';
import { networkPaths } from './generated/network-paths.js';
import { icon } from './icons.js';

/** @param id of a network, as in `sharing/networks.ts`; nothing for one that has no icon */
export function networkIcon(id: string): TemplateResult | typeof nothing {
  const path = Object.hasOwn(networkPaths, id) ? networkPaths[id] : undefined;
  return path ? icon(path) : nothing;
}
