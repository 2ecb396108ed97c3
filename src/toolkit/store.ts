/** One request a feed and page: elements that name the same address share it. */

import { fetchJson } from './fetch-json.js';
import { Resource } from './resource.js';
import type { Place } from './rules.js';
import { feedWarnings } from './warn.js';

/** Makes a function that gives the one resource of an absolute address. */
export function shared<T>(parse: (json: unknown, place: Place) => T): (url: string) => Resource<T> {
  const resources = new Map<string, Resource<T>>();
  return (url) => {
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
