// What a test in a browser cannot do from inside its page, as commands of Web Test Runner. Their callers are in
// fake-feeds.ts and browser.ts.
import { startFakeServer } from './fake-server.mjs';

/** @typedef {import('@web/test-runner-core').TestRunnerPlugin<any>} Plugin */

/** @returns {Plugin} */
export function fakeFeedsPlugin() {
  /** @type {import('./fake-server.mjs').FakeServer} */
  let server;
  return {
    name: 'fake-feeds',
    async serverStart() {
      server = await startFakeServer();
    },
    serverStop: () => server.close(),
    async executeCommand({ command, payload }) {
      if (command === 'fake-feeds-space') {
        return { base: server.space().url(''), origins: server.origins };
      }
      if (command !== 'fake-feeds-call') return undefined;
      const [, id] = /\/(s\d+)\/$/.exec(payload.base) ?? [];
      const space = /** @type {any} */ (server.spaceOf(id ?? ''));
      return { value: await space[payload.method](...payload.args) };
    },
  };
}

/** @param {any} node @param {Map<string, any>} nodes @returns {any[]} */
function outline(node, nodes) {
  const children = (node.childIds ?? []).flatMap((/** @type {string} */ id) => {
    const child = nodes.get(id);
    return child ? outline(child, nodes) : [];
  });
  // Ignored nodes, and the text that a browser splits each text node into, are not what is read out.
  if (node.ignored || node.role?.value === 'none' || node.role?.value === 'generic') return children;
  if (node.role?.value === 'InlineTextBox') return [];
  const properties = Object.fromEntries(
    (node.properties ?? []).map((/** @type {any} */ p) => [p.name, p.value?.value]),
  );
  return [
    {
      role: node.role?.value,
      name: node.name?.value ?? '',
      ...(node.description?.value && { description: node.description.value }),
      ...(node.value && { value: node.value.value }),
      ...properties,
      children,
    },
  ];
}

/** Chromium's accessibility tree of the element that the page keeps in `__axRoot`. @returns {Plugin} */
export function axTreePlugin() {
  return {
    name: 'ax-tree',
    async executeCommand({ command, session }) {
      if (command !== 'ax-tree') return undefined;
      const page = /** @type {any} */ (session.browser).getPage(session.id);
      const client = await page.createCDPSession();
      try {
        await client.send('Accessibility.enable');
        const { result } = await client.send('Runtime.evaluate', { expression: 'globalThis.__axRoot' });
        const { node: root } = await client.send('DOM.describeNode', { objectId: result.objectId });
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((/** @type {any} */ node) => [node.nodeId, node]));
        const start = nodes.find((/** @type {any} */ node) => node.backendDOMNodeId === root.backendNodeId);
        return { value: start ? outline(start, byId) : [] };
      } finally {
        await client.detach();
      }
    },
  };
}

/** Media features that puppeteer's own `emulateMedia` does not know. Chromium only. @returns {Plugin} */
export function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      await emulate(/** @type {any} */ (session.browser).getPage(session.id), payload);
      return { value: true };
    },
  };
}

/** @type {WeakMap<import('puppeteer-core').Page, import('puppeteer-core').CDPSession>} */
const clients = new WeakMap();

/** @param {import('puppeteer-core').Page} page @param {{media?: string, features?: Record<string, string>}} wanted */
export async function emulate(page, { media = '', features = {} }) {
  // What a session emulates ends with it: it is kept as long as its page.
  const client = clients.get(page) ?? (await page.createCDPSession());
  clients.set(page, client);
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
