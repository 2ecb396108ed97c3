import {
  axNodes,
  axTree,
  deepOne,
  emulateMedia,
  expect,
  fill,
  isShown,
  mount,
  part,
  ready,
  rendered,
  sendKeys,
  setViewport,
  until,
} from '../../support/browser.js';
import { card, choose, composer, counter, networkLinks, type ImShareCard } from './support.js';

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

describe('the share card, in order', () => {
  it('reads the picture’s description once, folded and open', async () => {
    const element = await card();
    const times = async () =>
      JSON.stringify(await axTree(element)).split('Mismatched chairs around a long table').length - 1;
    expect(await times()).to.equal(1);
    deepOne<HTMLDetailsElement>(element, '.alt').open = true;
    await rendered();
    expect(await times()).to.equal(1);
    expect(isShown(deepOne(element, '.clamp [aria-hidden]'))).to.equal(true);
  });

  it('comes to message and links before the picture’s tools', async () => {
    const element = await card('networks="x email"');
    const names: string[] = [];
    composer(element).focus();
    for (let press = 0; press < 9; press++) {
      await sendKeys({ press: 'Tab' });
      const active = element.shadowRoot!.activeElement;
      names.push(active?.id || active?.textContent?.trim().replace(/\s+/g, ' ') || '');
    }
    const at = (name: string) => names.findIndex((one) => one.startsWith(name));
    expect(at('What X receives')).to.equal(0);
    expect(at('counted')).to.be.above(0);
    expect(at('Copy message')).to.be.above(at('counted'));
    expect(at('X')).to.be.above(at('Copy message'));
    expect(at('Picture description')).to.be.above(at('Email'));
    expect(at('Copy description')).to.be.above(at('Picture description'));
  });

  it('says what a network that takes no text does, once it is chosen', async () => {
    const element = await card();
    choose(element, 'linkedin');
    const region = deepOne(element, '.visually-hidden[role="status"]');
    await until(() => region.textContent!.includes('LinkedIn doesn’t accept text from other sites'));
  });
});

/** The address of an empty picture of that shape. */
async function picture(width: number, height: number): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  return URL.createObjectURL(blob!);
}

/** The demonstration's own first post, in a wide font and in a narrow one. */
describe('the share card, in one screen of a phone', () => {
  // Width of the column: height of the whole, and where the last link ends, in English and in French.
  const HEIGHTS: Readonly<Record<number, Readonly<Record<string, readonly [number, number]>>>> = {
    360: { en: [860, 650], fr: [960, 740] },
    560: { en: [600, 500], fr: [640, 540] },
    800: { en: [440, 340], fr: [450, 350] },
  };
  const FONTS = {
    'DejaVu Sans': ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'],
    Lato: [
      '@fontsource/lato/files/lato-latin-400-normal.woff2',
      '@fontsource/lato/files/lato-latin-700-normal.woff2',
    ],
  };
  for (const [font, files] of Object.entries(FONTS))
    it(`stays within its heights in ${font}`, async () => {
      await setViewport({ width: 1000, height: 800 });
      for (const [n, file] of files.entries()) {
        const face = new FontFace(`Test ${font}`, `url(/node_modules/${file})`, {
          weight: n ? '700' : '400',
        });
        document.fonts.add(await face.load());
      }
      for (const [width, languages] of Object.entries(HEIGHTS))
        for (const [language, [height, last]] of Object.entries(languages)) {
          const element = await ready(
            mount<ImShareCard>(
              `<im-share-card browse lang="${language}" toolkit="/content/immigration-matters/toolkit.{lang}.json"
                style="font: 16px/1.5 'Test ${font}'"></im-share-card>`,
              Number(width),
            ),
          );
          // The feed's pictures are drawn when it is built: any of their shape will do.
          const image = part<HTMLImageElement>(element, 'image');
          image.src = await picture(
            Number(image.getAttribute('width')),
            Number(image.getAttribute('height')),
          );
          await image.decode();
          const { top, bottom } = element.getBoundingClientRect();
          const links = Object.values(networkLinks(element));
          const what = `${width} px, ${language}`;
          expect(bottom - top, what)
            .to.be.at.most(height)
            .and.at.least(height * 0.75);
          expect(links.at(-1)!.getBoundingClientRect().bottom - top, what).to.be.at.most(last);
          element.remove();
        }
    });

  it('gives the message as many lines as it has', async () => {
    const element = await card();
    fill(composer(element), 'One');
    await rendered();
    const one = composer(element).offsetHeight;
    fill(composer(element), 'One\n'.repeat(30));
    await rendered();
    expect(composer(element).offsetHeight).to.be.above(one + 20 * 16);
    expect(composer(element).scrollHeight).to.equal(composer(element).clientHeight);
  });
});

describe('the share card, in any shape', () => {
  for (const width of [180, 320, 480, 768, 1200])
    it(`has nothing that stands out of ${width} pixels, in French`, async () => {
      document.documentElement.lang = 'fr';
      const element = await card('browse', {}, width);
      const card_ = part(element, 'card').getBoundingClientRect();
      for (const target of element.shadowRoot!.querySelectorAll<HTMLElement>(
        'a, button, select, textarea, summary',
      )) {
        if (!isShown(target)) continue;
        const { left, right } = target.getBoundingClientRect();
        expect(left, target.outerHTML).to.be.at.least(card_.left - 1);
        expect(right, target.outerHTML).to.be.at.most(card_.right + 1);
      }
    });

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
