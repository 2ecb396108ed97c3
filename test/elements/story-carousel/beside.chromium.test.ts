import {
  button,
  deepAll,
  deepText,
  emulateMedia,
  expect,
  isShown,
  part,
  record,
  rendered,
  setViewport,
  until,
} from '../../support/browser.js';
import { carousel, shown, size, some, slides, story } from './support.js';

const FONTS = {
  narrow: '/node_modules/@fontsource/lato/files/lato-latin-400-normal.woff2',
  wide: '/node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
};

const position = (element: Element) => deepText(element.shadowRoot!.querySelector('.position')!);
const floors = (element: Element) =>
  shown(element).map((text) => Number(/second floor, (\d+)/.exec(text)![1]));

describe('stories beside one another', () => {
  beforeEach(() => setViewport({ width: 1240, height: 800 }));
  afterEach(async () => {
    await emulateMedia();
    await setViewport({ width: 800, height: 600 });
    document.body.style.fontFamily = '';
  });

  for (const [width, few, says] of [
    [439, 1, '1 of 6'],
    [639, 1, '1 of 6'],
    [640, 2, '1–2 of 6'],
    [960, 3, '1–3 of 6'],
  ] as const) {
    it(`are ${few} where the carousel is ${width} pixels wide, and move by one`, async () => {
      const { element } = await carousel([some(6)], '', undefined, width);
      const events = record(element, 'im-slide');
      expect(shown(element)).to.have.length(few);
      expect(position(element)).to.equal(says);
      const tops = slides(element).map((slide) => Math.round(slide.getBoundingClientRect().top));
      expect(new Set(tops).size).to.equal(1);
      button(element, 'Next story').click();
      await rendered();
      expect(events.map(({ detail }) => detail)).to.deep.equal([{ index: 1, id: 'story-1' }]);
      expect(floors(element)).to.deep.equal([2, 3, 4].slice(0, few));
    });
  }

  it('go round the end, so that as many are shown as before, in reading order', async () => {
    const { element } = await carousel([some(4)], '', undefined, 1000);
    for (const [floor, says] of [
      [[2, 3, 4], '2–4 of 4'],
      [[3, 4, 1], '3, 4, 1 of 4'],
      [[4, 1, 2], '4, 1, 2 of 4'],
      [[1, 2, 3], '1–3 of 4'],
    ] as const) {
      element.next();
      await rendered();
      expect(floors(element)).to.deep.equal([...floor]);
      expect(position(element)).to.equal(says);
      const lefts = slides(element).map((slide) => slide.getBoundingClientRect().left);
      expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
    }
  });

  it('stay the same nodes as long as they are shown', async () => {
    const { element } = await carousel([some(9)], '', undefined, 1000);
    const before = slides(element);
    element.next();
    await rendered();
    const after = slides(element);
    expect(before[1] === after[0] && before[2] === after[1]).to.equal(true);
  });

  it('are few elements, however many stories there are', async () => {
    const long = { url: undefined, content_text: 'A long story. '.repeat(90), language: 'fr' };
    const { element } = await carousel([some(500, 0, long)], '', undefined, 1000);
    for (const to of [0, 250, 499]) {
      element.goTo(to);
      await rendered();
      expect(size(element)).to.be.at.most(45);
      expect(shown(element)).to.have.length(3);
    }
  });

  it('follow the width of the carousel, and the story stays', async () => {
    const { element } = await carousel([some(6)], '', undefined, 1000);
    element.goTo(4);
    element.style.width = '400px';
    await until(() => shown(element).length === 1, 'one story');
    expect(floors(element)).to.deep.equal([5]);
  });

  it('are all in print', async () => {
    const { element } = await carousel([some(5)], '', undefined, 1000);
    dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.have.length(5);
    dispatchEvent(new Event('afterprint'));
    expect(shown(element)).to.have.length(3);
  });

  for (const [name, url] of Object.entries(FONTS)) {
    it(`fit into any width in a ${name} font, with targets that can be hit`, async () => {
      const face = await new FontFace(`Test ${name}`, `url(${url})`).load();
      document.fonts.add(face);
      document.body.style.fontFamily = `"Test ${name}"`;
      const { element } = await carousel([[story('fr', 0), ...some(4, 1)]], 'lang="fr"', undefined, 1200);
      for (const width of [320, 480, 768, 1200]) {
        element.style.width = `${width}px`;
        await rendered();
        await rendered();
        const edge = element.getBoundingClientRect().right;
        for (const one of deepAll(element.shadowRoot!, '*').filter(isShown))
          expect(one.getBoundingClientRect().right).to.be.at.most(edge + 1, `${width}: ${one.className}`);
        for (const one of deepAll(element, 'button, a').filter(isShown))
          expect(one.getBoundingClientRect().height).to.be.at.least(24);
      }
    });
  }

  it('say what Show all did', async () => {
    const { element } = await carousel([some(6)], '', undefined, 1000);
    button(element, 'Show all').click();
    await rendered();
    expect(deepText(part(element, 'status'))).to.equal('Now showing all: 6.');
    button(element, 'Show fewer').click();
    await rendered();
    expect(shown(element)).to.have.length(3);
    expect(deepText(part(element, 'status'))).to.equal('Now showing fewer.');
  });

  it('are read by the browser where they are HTML', async () => {
    const content_html = '<p title="a > b">1 &rarr; 2 &NotEqualTilde; 3<br>It&#146;s</p><td>x<td>y';
    const item = { id: 'h', title: 'H', content_html };
    const { element } = await carousel([[item]], 'layout="list"');
    const text = part(element, 'text').textContent;
    expect(text).to.equal('1 → 2 ≂̸ 3\nIt’s\nxy');
  });
});
