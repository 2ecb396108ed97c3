// Which room of src/ may import which: DIRECTION is the table.
import type { Import } from './sources.js';

/** Rooms that know neither Lit nor the DOM's templates. */
export const PURE = ['toolkit', 'sharing', 'submission', 'slides'];

/** Rooms that may not import Lit. */
const WITHOUT_LIT = [...PURE, 'browser'];

/**
 * A room, and the rooms that it may import besides itself. Elements are below everything that registers them and above
 * everything that they are made of.
 */
const DIRECTION: Record<string, string[]> = {
  entry: ['elements', 'controllers', 'browser', ...PURE, 'i18n', 'theme', 'events'],
  elements: ['controllers', 'browser', ...PURE, 'i18n', 'theme', 'events'],
  controllers: ['browser', ...PURE, 'i18n', 'theme', 'events'],
  browser: PURE,
  toolkit: [],
  sharing: ['toolkit'],
  submission: ['toolkit'],
  slides: [],
  i18n: [],
  theme: [],
  events: PURE,
};

const ENTRIES = /^src\/(define|embed|languages)\/|^src\/(index|embed|frame|frame-resize)\.ts$/;

/** Which room a file of src/ is in; `leaf` is what every room may import: it imports nothing. */
export function roomOf(path: string): string {
  if (ENTRIES.test(path)) return 'entry';
  const [, room] = /^src\/([^/]+)\//.exec(path) ?? [];
  return room ?? 'leaf';
}

const isLit = (to: string): boolean => /^(lit|lit-html|lit-element|@lit)(\/|$)/.test(to);

/** The folder of one element, or nothing for what all share. */
const elementOf = (path: string): string | undefined => /^src\/elements\/([^/]+)\//.exec(path)?.[1];

/** What is wrong with an import, or nothing. */
export function faultOf({ from, to }: Import): string | undefined {
  const room = roomOf(from);
  if (!to.startsWith('src/')) {
    if (WITHOUT_LIT.includes(room) && isLit(to)) return `${from} is in a room without Lit and imports ${to}`;
    if (to.startsWith('@lit/localize') && room !== 'i18n')
      return `${from} imports ${to}, which only i18n/ does`;
    if (!isLit(to)) return `${from} imports ${to}: src/ depends on Lit alone`;
    return undefined;
  }
  const target = roomOf(to);
  if (target === 'leaf' || target === room) {
    const [own, other] = [elementOf(from), elementOf(to)];
    if (room === 'leaf') return `${from} imports ${to}: it may import nothing`;
    if (room === 'elements' && other && other !== own) return `${from} imports another element, ${to}`;
    return undefined;
  }
  if (!DIRECTION[room]) return `${from} is in a room that test/house/direction.ts does not know`;
  if (!DIRECTION[room].includes(target)) return `${from} imports ${to}: ${room} may not import ${target}`;
  return undefined;
}

/** The first circle of imports, as the files on it, or nothing. */
export function findCircle(imports: Import[]): string[] | undefined {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of edges.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}
