import { deepOne, expect, fill, record, rendered, sendKeys, until } from '../../support/browser.js';
import { fieldNamed, fillIn, openForm, SAMPLE, sendButton } from './support.js';

const HOST = `<form id="host" onkeypress="if (event.keyCode === 13 && event.target.tagName !== 'TEXTAREA') this.pressed = true">
  <input name="host-field" value="1" />FORM<button id="host-button">Save the page</button></form>`;

describe('the story form inside a form of the page', () => {
  it('never joins it, nor stops it, nor sends it', async () => {
    const { form, server } = await openForm({ html: HOST });
    const host = form.closest('form')!;
    const submits = record(host, 'submit');
    host.addEventListener('submit', (event) => event.preventDefault());
    expect([...new FormData(host).keys()]).to.deep.equal(['host-field']);
    expect(host.checkValidity()).to.be.true;
    host.querySelector('button')!.click();
    expect(submits).to.have.length(1);
    await fillIn(form);
    sendButton(form).click();
    await server.arrived('receive');
    expect(submits).to.have.length(1);
  });

  it('keeps Enter in a field to itself', async () => {
    const { form } = await openForm({ html: HOST });
    const host = form.closest('form')! as HTMLFormElement & { pressed?: boolean };
    const submits = record(host, 'submit');
    host.addEventListener('submit', (event) => event.preventDefault());
    const keys = record(host, 'keydown', 'keypress', 'keyup');
    fieldNamed(form, 'title').focus();
    await sendKeys({ press: 'Enter' });
    fieldNamed(form, 'story').focus();
    await sendKeys({ press: 'Enter' });
    await rendered();
    expect(submits).to.have.length(0);
    expect(host.pressed).to.equal(undefined);
    expect(keys.map((event) => (event as unknown as KeyboardEvent).key)).not.to.include('Enter');
  });

  it('sends its own story with Enter', async () => {
    const { form, server } = await openForm({ html: HOST });
    await fillIn(form);
    fieldNamed(form, 'title').focus();
    await sendKeys({ press: 'Enter' });
    await server.arrived('receive');
  });

  it('sends what was written on pages with an old Prototype.js', async () => {
    const { form, server } = await openForm();
    const marks = [Array.prototype, String.prototype, Object.prototype] as { toJSON?: () => string }[];
    const { keys } = Object;
    for (const mark of marks)
      Object.defineProperty(mark, 'toJSON', {
        value: () => 'corrupted',
        configurable: true,
        enumerable: true,
      });
    try {
      await fillIn(form);
      sendButton(form).click();
      await until(() => deepOne(form, '[part~="heading"]').textContent!.includes('Thank you'));
    } finally {
      for (const mark of marks) delete mark.toJSON;
      Object.keys = keys;
    }
    const [request] = await server.requests('receive');
    expect(request!.fields.title).to.equal(SAMPLE.title);
    expect(Object.values(request!.fields)).not.to.include('corrupted');
  });

  it('works twice on a page, each with its own story', async () => {
    const first = await openForm();
    const second = await openForm();
    fill(fieldNamed(first.form, 'title'), 'One');
    fill(fieldNamed(second.form, 'title'), 'Two');
    await rendered();
    expect(fieldNamed(first.form, 'title').value).to.equal('One');
    const radios = (form: Element) =>
      form.shadowRoot!.querySelectorAll<HTMLInputElement>('[name="audience"]');
    radios(first.form)[1]!.click();
    radios(second.form)[2]!.click();
    await rendered();
    expect(radios(first.form)[1]!.checked).to.be.true;
  });
});
