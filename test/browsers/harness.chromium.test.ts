// What only Chromium offers to a test.
import { axNodes, axTree, emulateMedia, expect, mount, setViewport } from '../support/browser.js';

describe('what tests in Chromium rely on', () => {
  afterEach(() => emulateMedia());

  it('reads names, roles and states from the accessibility tree, through shadow roots', async () => {
    const element = mount('<div role="group" aria-label="All"><span></span></div>');
    const root = element.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<button aria-expanded="false">Open</button><p hidden>unseen</p>';
    const tree = await axTree(element);
    expect(tree[0]).to.include({ role: 'group', name: 'All' });
    expect(axNodes(tree, 'button')[0]).to.include({ name: 'Open', expanded: false });
    expect(axNodes(tree).some(({ name }) => name.includes('unseen'))).to.equal(false);
  });

  it('emulates motion, colours and paper, and returns to the screen', async () => {
    const matches = (query: string): boolean => matchMedia(query).matches;
    await emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active', colorScheme: 'dark' });
    expect(matches('(prefers-reduced-motion: reduce)')).to.equal(true);
    expect(matches('(forced-colors: active)')).to.equal(true);
    expect(matches('(prefers-color-scheme: dark)')).to.equal(true);
    await emulateMedia({ media: 'print' });
    expect(matches('print')).to.equal(true);
    expect(matches('(prefers-reduced-motion: reduce)')).to.equal(false);
    await emulateMedia();
    expect(matches('print')).to.equal(false);
  });

  it('takes a width of 320 pixels', async () => {
    await setViewport({ width: 320, height: 600 });
    expect(innerWidth).to.equal(320);
  });
});
