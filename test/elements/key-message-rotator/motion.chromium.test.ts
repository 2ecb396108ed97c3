import {
  axNodes,
  axTree,
  button,
  deepAll,
  emulateMedia,
  expect,
  nameOf,
  nextEvent,
  record,
  rendered,
} from '../../support/browser.js';
import { clock, rotator } from './support.js';

const names = (element: Element) => deepAll(element, 'button').map(nameOf);

describe('the rotator where motion is not wanted', () => {
  afterEach(() => emulateMedia());

  it('does not move, has no rotation button and announces what the visitor turns to', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await rotator('interval="0.05"');
    const events = record(element, 'im-slide');
    element.play();
    await rendered();
    await rendered();
    expect(events.length).to.equal(0);
    expect(names(element).join()).not.to.match(/rotation/);
    expect(deepAll(element, '[aria-live]')[0]!.getAttribute('aria-live')).to.equal('polite');
    button(element, 'Next message').click();
    await rendered();
    expect(element.getAnimations({ subtree: true })).to.be.empty;
    expect(deepAll(element, '.slide').flatMap((slide) => slide.getAnimations())).to.be.empty;
  });

  it('stops when the preference changes while it rotates, and goes on when it changes back', async () => {
    const pass = await clock();
    const element = await rotator('interval="0.05"');
    await nextEvent(element, 'im-slide');
    await emulateMedia({ reducedMotion: 'reduce' });
    await rendered();
    const events = record(element, 'im-slide');
    expect(names(element).join()).not.to.match(/rotation/);
    await rendered();
    expect(events.length).to.equal(0);
    await emulateMedia({ reducedMotion: 'no-preference' });
    await pass();
    expect(events.length).to.be.greaterThan(0);
    expect(names(element)[0]).to.match(/rotation/);
  });

  it('does not lose the focus that stands on the rotation button when that goes', async () => {
    const element = await rotator('interval="60"');
    button(element, /rotation/).focus();
    await emulateMedia({ reducedMotion: 'reduce' });
    await rendered();
    expect(element.shadowRoot!.activeElement).to.exist;
  });
});

describe('the rotator in the accessibility tree', () => {
  for (const [lang, region, carousel, slide, position, stop] of [
    ['en', 'Key messages', 'carousel', 'slide', '1 of 3', 'Stop automatic rotation'],
    ['fr', 'Messages clés', 'carrousel', 'diapositive', '1 sur 3', 'Arrêter le défilement automatique'],
  ] as const) {
    it(`is a carousel of which one slide can be read (${lang})`, async () => {
      const element = await rotator(`interval="60" lang="${lang}"`);
      const tree = await axTree(element);
      const [section] = axNodes(tree, 'region');
      expect(section!.name).to.equal(region);
      expect(section!['roledescription']).to.equal(carousel);
      const slides = axNodes(tree, 'group').filter((node) => node['roledescription'] === slide);
      expect(slides.map(({ name }) => name)).to.deep.equal([position]);
      expect(axNodes(tree, 'button').map(({ name }) => name)[0]).to.equal(stop);
      expect(axNodes(tree, 'button').every((node) => node['pressed'] === undefined)).to.equal(true);
      expect(axNodes(tree, 'heading').map(({ name }) => name)).to.deep.equal([region]);
    });
  }

  it('is an ordinary list where all messages are shown', async () => {
    const element = await rotator();
    button(element, 'Show all').click();
    await rendered();
    const tree = await axTree(element);
    expect(axNodes(tree, 'region')[0]!['roledescription']).to.equal(undefined);
    expect(axNodes(tree, 'listitem').length).to.be.at.least(3);
    expect(axNodes(tree, 'group')).to.be.empty;
  });
});
