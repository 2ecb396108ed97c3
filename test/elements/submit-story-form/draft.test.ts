import {
  button,
  deepText,
  expect,
  field,
  fill,
  focused,
  nextEvent,
  rendered,
} from '../../support/browser.js';
import type { ImSubmitStoryForm } from '../../../src/elements/submit-story-form/submit-story-form.js';
import { fieldNamed, fillIn, openForm, SAMPLE, sendButton, written } from './support.js';

const keys = () => Object.keys(sessionStorage).length + Object.keys(localStorage).length;
const offer = (form: Element) => field(form, 'Keep a draft in this tab');
const withDraft = () => openForm({ attributes: 'draft action="https://receiver.example/stories"' });

/** The same element as it is after the page was loaded again. */
async function again(form: ImSubmitStoryForm): Promise<ImSubmitStoryForm> {
  const fresh = document.createElement('im-submit-story-form');
  for (const { name, value } of form.attributes) fresh.setAttribute(name, value);
  const shown = nextEvent(fresh, 'im-ready');
  form.replaceWith(fresh);
  await shown;
  await rendered();
  return fresh;
}

/** Whether leaving the page would be asked about. */
function isAskedOnLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

describe('a draft of the story', () => {
  afterEach(() => sessionStorage.clear());

  it('is not offered unless the page wants it', async () => {
    const { form } = await openForm();
    expect(deepText(form)).not.to.contain('draft');
  });

  it('stores nothing until the visitor agrees', async () => {
    const { form } = await withDraft();
    await fillIn(form);
    expect(keys()).to.equal(0);
    offer(form).click();
    await rendered();
    expect(Object.keys(sessionStorage)).to.have.length(1);
    expect(Object.keys(localStorage)).to.have.length(0);
  });

  it('comes back by itself, with a button to discard it', async () => {
    const { form } = await withDraft();
    offer(form).click();
    await fillIn(form);
    await rendered();
    const fresh = await again(form);
    expect(written(fresh)).to.deep.equal(SAMPLE);
    expect(deepText(fresh)).to.contain('Your draft is back.');
    button(fresh, 'Discard the draft').click();
    await rendered();
    expect(Object.values(written(fresh)).join('')).to.equal('');
    expect(keys()).to.equal(0);
    expect(focused()).to.equal(button(fresh, 'Undo'));
    button(fresh, 'Undo').click();
    await rendered();
    expect(written(fresh)).to.deep.equal(SAMPLE);
  });

  it('is deleted when the visitor no longer wants it', async () => {
    const { form } = await withDraft();
    offer(form).click();
    await fillIn(form);
    await rendered();
    offer(form).click();
    await rendered();
    expect(keys()).to.equal(0);
    expect(written(form)).to.deep.equal(SAMPLE);
  });

  it('is deleted after sending', async () => {
    const { form, server } = await openForm();
    form.draft = true;
    await rendered();
    offer(form).click();
    await fillIn(form);
    await rendered();
    expect(keys()).to.equal(1);
    sendButton(form).click();
    await nextEvent(form, 'im-submitted');
    expect(keys()).to.equal(0);
    expect(await server.requests('receive')).to.have.length(1);
  });

  it('keeps the id under which a story may have arrived already', async () => {
    const { form, server } = await openForm({ reply: [{ cut: 'at-once' }, { body: { ok: true } }] });
    form.draft = true;
    await rendered();
    offer(form).click();
    await fillIn(form);
    sendButton(form).click();
    await nextEvent(form, 'im-submit-error');
    const fresh = await again(form);
    sendButton(fresh).click();
    await nextEvent(fresh, 'im-submitted');
    const [first, second] = await server.requests('receive');
    expect(second!.fields.submission_id).to.equal(first!.fields.submission_id);
  });

  it('is a quiet no where nothing can be stored', async () => {
    const { form } = await withDraft();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      offer(form).click();
      await rendered();
      expect(offer(form).checked).to.be.false;
      await fillIn(form);
      expect(written(form)).to.deep.equal(SAMPLE);
      expect(isAskedOnLeaving()).to.be.true;
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('leaving the page', () => {
  afterEach(() => sessionStorage.clear());

  it('is asked about only while there is unsent text', async () => {
    const { form } = await openForm();
    expect(isAskedOnLeaving()).to.be.false;
    fill(fieldNamed(form, 'story'), 'Once');
    await rendered();
    expect(isAskedOnLeaving()).to.be.true;
    fill(fieldNamed(form, 'story'), ' ');
    await rendered();
    expect(isAskedOnLeaving()).to.be.false;
  });

  it('is not asked about once the story is sent, or the form gone', async () => {
    const { form } = await openForm();
    await fillIn(form);
    await rendered();
    expect(isAskedOnLeaving()).to.be.true;
    const place = form.parentElement!;
    form.remove();
    expect(isAskedOnLeaving()).to.be.false;
    place.append(form);
    await rendered();
    expect(isAskedOnLeaving()).to.be.true;
    sendButton(form).click();
    await nextEvent(form, 'im-submitted');
    expect(isAskedOnLeaving()).to.be.false;
  });

  it('is not asked about where a draft is kept', async () => {
    const { form } = await withDraft();
    await fillIn(form);
    offer(form).click();
    await rendered();
    expect(isAskedOnLeaving()).to.be.false;
  });
});
