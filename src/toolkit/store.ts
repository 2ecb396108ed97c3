/** One request a feed and page: elements that name the same address share it. */

import { fetchJson } from './fetch-json.js';
import { Resource } from './resource.js';
import type { Place } from './rules.js';
import { feedWarnings } from './warn.js';

/** The resources of a page by what they hold and by address. */
export type Pools = Record<string, Map<string, Resource<unknown>>>;
let pools: Pools = {};

/** For the next script of the page. */
export const resourcePools = (): Pools => pools;

/** Takes over those of a script of the same version that came before. To be called before anything is loaded. */
export function adoptPools(first: Pools): void {
  pools = first;
}

/**
 * Makes a function that gives the one resource of an absolute address.
 *
 * @param kind names what is parsed: scripts of one version share it
 */
export function shared<T>(
  kind: string,
  parse: (json: unknown, place: Place) => T,
): (url: string) => Resource<T> {
  return (url) => {
    const resources = (pools[kind] ??= new Map()) as Map<string, Resource<T>>;
    let resource = resources.get(url);
    if (!resource) {
      resource = new Resource(
        async (signal, again) => {
          const { json, url: base } = await fetchJson(url, signal, again);
          const { warn, close } = feedWarnings(url);
          const value = parse(json, { base, pointer: '', warn });
          close();
          return value;
        },
        undefined,
        url,
      );
      resources.set(url, resource);
    }
    return resource;
  };
}
