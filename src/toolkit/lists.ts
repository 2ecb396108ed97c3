/** Rules for lists, made of the rules for what is in them. */

import { at, isObject, own, storyId, type Rule } from './rules.js';

/** The values that fit, in their order; a value that is no list is an empty one. */
export const list =
  <T>(rule: Rule<T>): Rule<readonly T[]> =>
  (value, place) => {
    const out: T[] = [];
    if (Array.isArray(value))
      for (let i = 0; i < value.length; i++) {
        const checked = rule(value[i], at(place, i));
        if (checked !== undefined) out.push(checked);
      }
    return out;
  };

/** As {@link list}, of one value at least. */
export const some =
  <T>(rule: Rule<T>): Rule<readonly T[]> =>
  (value, place) => {
    const found = list(rule)(value, place)!;
    return found.length ? found : undefined;
  };

/** Items of which some things are demanded: what does not fit, or repeats an id, is left out with one warning. */
export const items = <T extends object>(rule: Rule<T>, demanded: string): Rule<readonly T[]> => {
  return (value, place) => {
    const seen = new Set<string>();
    return list<T>((item, where) => {
      const checked = rule(item, where);
      const { id } = (checked ?? {}) as { readonly id?: string };
      if (checked && !(id && seen.has(id))) {
        if (id) seen.add(id);
        return checked;
      }
      const named = isObject(item) ? storyId(own(item, 'id'), where) : undefined;
      place.warn(
        `${where.pointer}${named ? ` ("${named}")` : ''} is left out: ${checked ? 'its id is used before' : `it needs ${demanded}`}`,
      );
      return undefined;
    })(value, place);
  };
};
