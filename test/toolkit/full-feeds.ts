// A toolkit and a story page with every field of the contract filled, to be broken one value at a time.
import { stories, toolkit } from '../support/sample-feeds.mjs';
import type { Place } from '../../src/toolkit/rules.js';

export type Json = unknown;

export const BASE = 'https://feeds.example/a/toolkit.en.json';

/** A place to check at, and what was said about it. */
export function listening(base = BASE): Place & { warnings: string[] } {
  const warnings: string[] = [];
  return { base, pointer: '', warn: (message) => void warnings.push(message), warnings };
}

export function fullToolkit(): Record<string, unknown> {
  const feed = toolkit('en', {
    notice: 'An invented campaign.',
    guides: [
      {
        id: 'press',
        title: 'Call the paper',
        introduction: 'Short.',
        steps: ['Ring.', 'See https://paper.example/desk.'],
        downloads: [{ title: 'List', url: 'list.pdf', type: 'application/pdf', size: 2048 }],
      },
    ],
    products: [
      {
        id: 'chairs',
        name: 'Folding chair',
        variants: [{ id: 'oak', name: 'Oak' }],
        image: { alt: 'A chair.', url: 'chair.png', width: 64, height: 48 },
        max: 12,
      },
    ],
    orders: { email: 'orders@chairs.example', text: 'Chairs are few.' },
  });
  Object.assign(feed.campaign, { image: { alt: 'A chair.', url: 'badge.png', width: 64, height: 36 } });
  Object.assign(feed.posts[0]!, {
    validFrom: '2023-09-08',
    validThrough: '2023-09-17',
    page: 'https://chairs.example/en/page',
  });
  Object.assign(feed.posts[0]!.image.renditions[0]!, { still: 'still.png' });
  Object.assign(feed.submission, { email: 'stories@chairs.example' });
  return structuredClone(feed);
}

export function fullStories(): Record<string, unknown> {
  const feed = stories('en', 2, { next_url: 'stories.en.2.json' });
  Object.assign(feed.items[0]!, {
    summary: 'In short: a loom.',
    content_html: '<p>She came for a winter.</p>',
    external_url: 'https://elsewhere.example/loom',
    banner_image: 'banner.png',
  });
  return structuredClone(feed);
}

/** Every path below a JSON value, the value itself (an empty path) included. */
export function paths(json: Json, path: string[] = []): string[][] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => paths(value, [...path, key]))];
}

/** A copy with another value at one path. */
export function withValue(json: Json, path: string[], value: Json): Json {
  if (path.length === 0) return value;
  const copy = structuredClone(json);
  let parent = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  parent[path.at(-1)!] = value;
  return copy;
}

/** What may stand where another value is expected; Lit's own marks among the objects. */
export const WRONG: Record<string, Json> = {
  null: null,
  'a boolean': true,
  'a number': 7,
  'a negative fraction': -1.5,
  'an empty text': '',
  'a text with markup': '<img src=x onerror="globalThis.harmed = true">\ud800',
  'a script address': 'javascript:globalThis.harmed=true',
  'a list of everything': [null, 1, 'x', {}, [[]]],
  'an object that Lit knows': {
    _$litType$: 1,
    strings: ['<b>', '</b>'],
    values: [],
    _$litDirective$: {},
    nodeType: 1,
    toString: 'no function',
    constructor: { name: 'x' },
  },
};

/** What is wrong with a checked value: anything but frozen plain data of well-formed texts. */
export function faults(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') {
    return /\p{Surrogate}/u.test(value) ? [`${pointer}: half a surrogate pair`] : [];
  }
  if (value === undefined || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${pointer}: ${value}`];
  if (typeof value !== 'object' || value === null) return [`${pointer}: ${String(value)}`];
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = [Object.prototype, Array.prototype, null].includes(prototype as object);
  return [
    ...(isPlain ? [] : [`${pointer}: no plain object`]),
    ...(Object.isFrozen(value) ? [] : [`${pointer}: not frozen`]),
    ...Object.entries(value).flatMap(([key, each]) => faults(each, `${pointer}/${key}`)),
  ];
}

/** Every address in a checked value. */
export function addresses(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(url|page|still|image|next|stories)$/.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => addresses(each, Array.isArray(value) ? key : name));
}
