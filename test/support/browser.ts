// What every test in a browser page is written with. See also dom.ts, fake-feeds.ts, sample-feeds.mjs and axe.ts.
//
//                       Chromium   Firefox   WebKit
//   sendKeys, sendMouse    yes       yes       yes      (WebKit: only `type` and `press`)
//   setViewport            yes       yes       no: put what is tested into a narrow container
//   emulateMedia, axTree   yes       no        no       (write such tests as *.chromium.test.ts)
import { executeServerCommand } from '@web/test-runner-commands';

// By itself, not through @open-wc/testing, whose types make a promise of every `equal`.
export { expect } from '@esm-bundle/chai';
export { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
export * from './dom.js';
export { FakeFeeds } from './fake-feeds.js';

const agent = navigator.userAgent;

/** Which engine the test runs in: for what one of them cannot do, never to expect less of it. */
export const engine = agent.includes('Firefox')
  ? 'firefox'
  : agent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/** How long anything may take before a test gives up, in milliseconds. */
const PATIENCE = 5000;

const mounted = new Set<Element>();

afterEach(() => {
  for (const element of mounted) element.remove();
  mounted.clear();
  document.documentElement.lang = 'en';
});

/** Puts HTML into the page until the test ends, and gives its first element. */
export function mount<E extends Element = HTMLElement>(html: string, width?: number): E {
  const place = document.createElement('div');
  if (width) place.style.width = `${width}px`;
  // Parsed in the page itself, so that elements are upgraded as they are on a page that is being read.
  place.innerHTML = html;
  document.body.append(place);
  mounted.add(place);
  const [first] = place.children;
  if (!first) throw new Error('mount was given no element');
  return first as E;
}

/** Waits, frame by frame, until `predicate` gives something truthy, and gives that. Fails saying what was waited for. */
export async function until<T>(
  predicate: () => T | Promise<T>,
  what = String(predicate),
  limit = PATIENCE,
): Promise<NonNullable<T>> {
  const end = performance.now() + limit;
  let problem: unknown;
  for (;;) {
    try {
      const value = await predicate();
      if (value) return value;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    if (performance.now() > end) {
      throw new Error(`waited ${limit} ms for ${what}${problem ? ` (${String(problem)})` : ''}`);
    }
    await nextTurn();
  }
}

/** The next frame, or a short while in a page that gets none because it is not seen. */
const nextTurn = (): Promise<unknown> =>
  Promise.race([new Promise(requestAnimationFrame), new Promise((done) => setTimeout(done, 50))]);

/** Two frames: what was changed has been rendered, laid out and painted. */
export async function rendered(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

export type State = 'loading' | 'ready' | 'error' | 'none';

/** Which `:state()` an element is in. */
export function stateOf(element: Element): State {
  return (
    (['loading', 'ready', 'error'] as const).find((state) => element.matches(`:state(${state})`)) ?? 'none'
  );
}

/** Waits until an element is in a state, `ready` unless told otherwise, and gives the element. */
export async function ready<E extends Element>(
  element: E,
  state: State = 'ready',
  limit = PATIENCE,
): Promise<E> {
  await until(() => stateOf(element) === state, `<${element.localName}> to be ${state}`, limit).catch(
    (error: Error) => {
      throw new Error(`${error.message}; it is ${stateOf(element)}`);
    },
  );
  await rendered();
  return element;
}

/** Keeps every event of the given types that reaches a target, from now on. */
export function record(target: EventTarget, ...types: string[]): CustomEvent[] {
  const events: CustomEvent[] = [];
  for (const type of types) target.addEventListener(type, (event) => events.push(event as CustomEvent));
  return events;
}

/** The next event of a type. */
export async function nextEvent(target: EventTarget, type: string, limit = PATIENCE): Promise<CustomEvent> {
  const events = record(target, type);
  return until(() => events[0], `the event ${type}`, limit);
}

/** Types into a field as input does: the value, then `input`, then `change`. Works alike in every engine. */
export function fill(target: Element, value: string): void {
  const input = target as HTMLInputElement;
  input.focus();
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A node of Chromium's accessibility tree, with what is not read out left away. */
export interface AxNode {
  role: string;
  name: string;
  description?: string;
  value?: string;
  children: AxNode[];
  /** `expanded`, `checked`, `live`, `roledescription`, `invalid`, … as Chromium names them. */
  [property: string]: unknown;
}

/** The accessibility tree of an element; Chromium only. */
export async function axTree(element: Element): Promise<AxNode[]> {
  (globalThis as { __axRoot?: Element }).__axRoot = element;
  return ((await executeServerCommand('ax-tree')) as { value: AxNode[] }).value;
}

/** All nodes of an accessibility tree in reading order, those of one role if it is named. */
export function axNodes(tree: AxNode[], role?: string): AxNode[] {
  const all = tree.flatMap((node): AxNode[] => [node, ...axNodes(node.children)]);
  return role ? all.filter((node) => node.role === role) : all;
}

export interface Media {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
}

/** Chromium only, and until the test file ends: call it without anything to return to what the browser has. */
export async function emulateMedia(wanted: Media = {}): Promise<void> {
  const features = {
    'prefers-color-scheme': wanted.colorScheme,
    'prefers-reduced-motion': wanted.reducedMotion,
    'forced-colors': wanted.forcedColors,
    'prefers-contrast': wanted.contrast,
  };
  await executeServerCommand('media', {
    media: wanted.media ?? '',
    features: JSON.parse(JSON.stringify(features)),
  });
}
