import {
  button,
  deepAll,
  emulateMedia,
  expect,
  isShown,
  parts,
  rendered,
  setViewport,
  until,
} from '../../support/browser.js';
import { carousel, shown, slides, some, story } from './support.js';

describe('the layout of the story carousel', () => {
  afterEach(async () => {
    await emulateMedia();
    await setViewport({ width: 800, height: 600 });
    document.documentElement.style.fontSize = document.body.style.fontSize = '';
  });

  it('prints every loaded story, with its link written out and without controls', async () => {
    const { element } = await carousel([some(12)]);
    await emulateMedia({ media: 'print' });
    await until(() => shown(element).length === 12, 'all stories');
    expect(deepAll(element, 'button').filter(isShown)).to.be.empty;
    const link = deepAll(slides(element)[4]!, 'a')[0]!;
    expect(getComputedStyle(link, '::after').content).to.contain('/en/stories/4');
    await emulateMedia();
    await until(() => shown(element).length === 1, 'one story');
  });

  it('lets the browser’s own search find the last story where all are shown', async () => {
    const { element } = await carousel([some(9)]);
    const find = (text: string) => (globalThis as unknown as { find(text: string): boolean }).find(text);
    button(element, 'Show all').click();
    await rendered();
    expect(find('second floor, 9')).to.equal(true);
    expect(find('second floor, 10')).to.equal(false);
  });

  it('does not move what stands below it when its pictures come', async () => {
    const { element } = await carousel([some(3)]);
    const image = parts<HTMLImageElement>(element, 'image')[0]!;
    const { width, height } = image.getBoundingClientRect();
    expect(height).to.be.greaterThan(100);
    // The sample's picture is one pixel: what is reserved does not depend on it.
    await until(() => image.complete, 'the picture');
    await rendered();
    expect(image.getBoundingClientRect().width).to.equal(width);
    expect(image.getBoundingClientRect().height).to.equal(height);
  });

  it('fits into 320 pixels, also with text twice as large', async () => {
    await setViewport({ width: 320, height: 700 });
    const { element } = await carousel([
      [story('en', 0, { title: 'Interprovincial-refrigeration-mechanics' }), ...some(2, 1)],
    ]);
    for (const size of ['', '200%']) {
      document.body.style.fontSize = size;
      await rendered();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const control of deepAll(element, 'button').filter(isShown)) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    }
  });

  it('has arrows that point the way that the page reads', async () => {
    const { element } = await carousel([some(3)]);
    const turn = (name: string) => getComputedStyle(button(element, name), '::before').rotate;
    expect([turn('Previous story'), turn('Next story')]).to.deep.equal(['-135deg', '45deg']);
    element.dir = 'rtl';
    expect([turn('Previous story'), turn('Next story')]).to.deep.equal(['45deg', '-135deg']);
  });
});
