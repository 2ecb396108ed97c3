import {
  axNodes,
  axTree,
  deepOne,
  emulateMedia,
  expect,
  fill,
  isShown,
  rendered,
  setViewport,
} from '../../support/browser.js';
import { card, composer, counter } from './support.js';

describe('the share card, read out', () => {
  it('names every field, link and button, and tells the count with the message', async () => {
    const element = await card('browse networks="x email instagram"');
    const tree = await axTree(element);
    const names = (role: string) => axNodes(tree, role).map(({ name }) => name);
    expect(names('textbox')).to.deep.equal(['Your message']);
    expect(names('combobox')).to.deep.equal(['Count for']);
    expect(names('button')).to.include.members([
      'Previous post',
      'Next post',
      'Copy message',
      'Copy description',
      'Instagram',
    ]);
    expect(names('link')).to.include.members(['X (opens in a new tab)', 'Email']);
    expect(axNodes(tree, 'textbox')[0]!.description).to.contain(counter(element));
    expect(axNodes(tree, 'image')[0]!.name).to.contain('Mismatched chairs');
    expect(axNodes(tree, 'heading').map(({ name }) => name)).to.deep.equal(['Share a post']);
  });

  it('reads the count with the message when it is over, too', async () => {
    const element = await card('networks="x"');
    fill(composer(element), 'y'.repeat(300));
    await rendered();
    expect(axNodes(await axTree(element), 'textbox')[0]!.description).to.contain('over X’s limit');
  });
});

describe('the share card, in any shape', () => {
  it('fits 320 pixels with everything in reach', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await card('browse');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const target of element.shadowRoot!.querySelectorAll<HTMLElement>(
      'a, button, input, textarea, select, summary',
    )) {
      if (!isShown(target)) continue;
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('is on paper without anything to press', async () => {
    await emulateMedia({ media: 'print' });
    const element = await card('browse');
    dispatchEvent(new Event('beforeprint'));
    for (const target of element.shadowRoot!.querySelectorAll('button, input, textarea, select, summary'))
      expect(isShown(target), target.outerHTML).to.equal(false);
    expect(isShown(deepOne(element, '.paper'))).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await emulateMedia();
  });
});
