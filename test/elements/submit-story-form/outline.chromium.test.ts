import { axeViolations } from '../../support/axe.js';
import {
  axNodes,
  axTree,
  deepAll,
  emulateMedia,
  expect,
  fill,
  rendered,
  setViewport,
} from '../../support/browser.js';
import { choose, fieldNamed, openForm, sendButton } from './support.js';

describe('the story form as it is read out and seen', () => {
  it('names its groups, its fields, what is required and what is wrong', async () => {
    const { form } = await openForm();
    await choose(form, 'coach');
    fill(fieldNamed(form, 'email'), 'jo');
    sendButton(form).click();
    await rendered();
    const tree = await axTree(form);
    const groups = axNodes(tree, 'group').map(({ name }) => name);
    expect(groups).to.include.members(['Questions to guide you?', 'A photo (optional)', 'About you']);
    const boxes = axNodes(tree, 'textbox');
    expect(boxes.map(({ name }) => name)).to.deep.equal([
      'Who is on the team? (optional)',
      'Which game is worth telling? (optional)',
      'Title',
      'Your story',
      'Link to read more (optional)',
      'Describe the photo for people who can’t see it (optional)',
      'Your name (optional)',
      'Your e-mail address',
      'Your town or community (optional)',
    ]);
    const email = boxes.find(({ name }) => name === 'Your e-mail address')!;
    expect(email).to.include({ required: true, invalid: 'true' });
    expect(email.description).to.equal('Enter an e-mail address like name@example.ca');
    expect(axNodes(tree, 'alert').length).to.be.greaterThan(0);
    expect(axNodes(tree, 'radio').map(({ name }) => name)).to.have.length(3);
    expect(axNodes(tree).map(({ name }) => name)).not.to.include('website');
  });

  it('can be filled in with the keyboard alone, in the order of the page', async () => {
    const { form } = await openForm();
    const stops = deepAll<HTMLInputElement>(form, 'input, textarea, button, summary, a[href]').filter(
      (each) => each.name !== 'website',
    );
    for (const stop of stops) expect(stop.tabIndex, stop.outerHTML.slice(0, 60)).to.equal(0);
  });

  it('fits into 320 pixels, in French, with every error shown', async () => {
    document.documentElement.lang = 'fr';
    await setViewport({ width: 320, height: 700 });
    const { form } = await openForm({ width: 300 });
    await choose(form, 'coach');
    sendButton(form).click();
    await rendered();
    const { right } = form.getBoundingClientRect();
    const wide = deepAll(form, '*').filter((each) => each.getBoundingClientRect().right > right + 1);
    expect(wide.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
    await setViewport({ width: 800, height: 600 });
  });

  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    it(`has nothing that axe objects to (${JSON.stringify(media)})`, async () => {
      await emulateMedia(media);
      const { form } = await openForm();
      await choose(form, 'coach');
      sendButton(form).click();
      await rendered();
      expect(await axeViolations(form)).to.deep.equal([]);
      await emulateMedia();
    });
  }
});
