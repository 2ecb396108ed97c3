// axe-core is a classic script that leaves `axe` on the global object.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  var axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
}

/** WCAG 2.2 to AA, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about a page as a whole, which a widget on a test's page cannot meet. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

let running: Promise<unknown> = Promise.resolve();

/**
 * What axe finds wrong with an element, a line each: `rule: what (where)`. Empty when nothing is.
 * @param rules further rules to leave out, each with a reason at the call
 */
export async function axeViolations(element: Element, leaveOut: string[] = []): Promise<string[]> {
  const rules = Object.fromEntries([...PAGE_RULES, ...leaveOut].map((id) => [id, { enabled: false }]));
  // axe refuses to run twice at once.
  const run = running.then(() =>
    axe.run(element, { runOnly: { type: 'tag', values: TAGS }, rules, resultTypes: ['violations'] }),
  );
  running = run.catch(() => undefined);
  const { violations } = await run;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} (${target.flat().join(' ')} ${html.slice(0, 160)})`),
  );
}
