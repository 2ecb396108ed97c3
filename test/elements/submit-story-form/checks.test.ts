import {
  deepAll,
  deepOne,
  deepText,
  expect,
  fill,
  focused,
  isShown,
  part,
  parts,
  record,
  rendered,
  until,
} from '../../support/browser.js';
import { choose, fieldNamed, fillIn, openForm, sendButton, tick } from './support.js';

const summary = (form: Element) => parts(form, 'error-summary')[0];

/** The words beside a field, as assistive technology finds them. */
function wordsAt(form: Element, name: string): string {
  const field = fieldNamed(form, name);
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => form.shadowRoot!.getElementById(id)!.textContent!.trim()).join(' ');
}

async function typeAndLeave(form: Element, name: string, value: string): Promise<void> {
  const field = fieldNamed(form, name);
  fill(field, value);
  field.blur();
  await rendered();
}

describe('what the story form checks', () => {
  it('says nothing while one writes, and says it when the field is left', async () => {
    const { form } = await openForm();
    const email = fieldNamed(form, 'email');
    fill(email, 'jo@harbour');
    await rendered();
    expect(email.getAttribute('aria-invalid')).to.equal(null);
    email.blur();
    await rendered();
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    expect(wordsAt(form, 'email')).to.contain('Enter an e-mail address like name@example.ca');
    expect(summary(form)).to.equal(undefined);
  });

  it('takes it back as soon as it is right', async () => {
    const { form } = await openForm();
    await typeAndLeave(form, 'link', 'harbour.example');
    expect(wordsAt(form, 'link')).to.contain('https://');
    fill(fieldNamed(form, 'link'), 'https://harbour.example');
    await rendered();
    expect(fieldNamed(form, 'link').getAttribute('aria-invalid')).to.equal(null);
  });

  it('leaves alone a field that one only passes by', async () => {
    const { form } = await openForm();
    fieldNamed(form, 'title').focus();
    fieldNamed(form, 'story').focus();
    await rendered();
    expect(parts(form, 'error').filter(isShown)).to.have.length(0);
  });

  it('says by how much a text is too long', async () => {
    const { form } = await openForm();
    await typeAndLeave(form, 'title', '🍁'.repeat(153));
    expect(wordsAt(form, 'title')).to.contain('At most 150 characters, 3 too many: Title');
  });

  for (const lang of ['en', 'fr'] as const) {
    it(`sums up what is missing, in the same words as at the fields, and takes the focus there (${lang})`, async () => {
      document.documentElement.lang = lang;
      const { form, server } = await openForm();
      sendButton(form).click();
      const box = await until(() => summary(form));
      await rendered();
      expect(focused()).to.equal(box);
      expect(box.querySelector('[role="alert"]')).not.to.equal(null);
      expect(box.getAttribute('role')).to.equal(null);
      expect(deepText(box)).to.contain(lang === 'en' ? 'There is a problem' : 'Un problème est survenu');
      const links = [...box.querySelectorAll('a')].map((link) => link.textContent!.trim());
      expect(links).to.deep.equal(
        ['title', 'story', 'email', 'consent'].map((name) => wordsOfError(form, name)),
      );
      expect(await server.requests('receive')).to.deep.equal([]);
    });
  }

  it('leads from the summary to the field, without going anywhere', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://elsewhere.example/';
    try {
      const { form } = await openForm();
      const before = location.href;
      sendButton(form).click();
      const box = await until(() => summary(form));
      const links = [...box.querySelectorAll('a')];
      for (const [i, name] of ['title', 'story', 'email', 'consent'].entries()) {
        links[i]!.click();
        await rendered();
        expect(focused()).to.equal(fieldNamed(form, name));
      }
      expect(location.href).to.equal(before);
    } finally {
      base.remove();
    }
  });

  it('leads to the answer of a question too, whatever its id', async () => {
    const { form } = await openForm();
    await choose(form, 'coach');
    await fillIn(form, { 'answer.game': 'x'.repeat(5001) });
    sendButton(form).click();
    const box = await until(() => summary(form));
    box.querySelector('a')!.click();
    await rendered();
    expect(focused()).to.equal(fieldNamed(form, 'answer.game'));
    expect(deepText(box)).to.contain('Which game is worth telling?');
  });

  it('forgets what is wrong with fields that are no longer there', async () => {
    const { form, server } = await openForm();
    await choose(form, 'coach');
    await fillIn(form, { 'answer.game': 'x'.repeat(5001) });
    await choose(form, 'cook');
    sendButton(form).click();
    const [request] = await server.arrived('receive');
    expect(request!.fields).not.to.have.property('answer.game');
    expect(request!.fields.audience).to.equal('cook');
  });

  it('blocks nothing but what is required', async () => {
    const { form, server } = await openForm();
    for (const [name, value] of Object.entries({ title: 'T', story: 'S', email: 'a@b.ca' }))
      fill(fieldNamed(form, name), value);
    await tick(form, 'consent');
    sendButton(form).click();
    const [request] = await server.arrived('receive');
    expect(Object.keys(request!.fields).sort()).to.deep.equal(
      ['campaign', 'consent', 'email', 'language', 'story', 'submission_id', 'title', 'website'].sort(),
    );
  });

  it('reads what a browser has filled in without telling', async () => {
    const { form, server } = await openForm();
    await fillIn(form, { email: '' });
    fieldNamed(form, 'email').value = 'auto@fill.example';
    sendButton(form).click();
    const [request] = await server.arrived('receive');
    expect(request!.fields.email).to.equal('auto@fill.example');
  });

  it('shows no bubbles of the browser', async () => {
    const { form } = await openForm();
    const shadowForm = deepOne<HTMLFormElement>(form, 'form');
    expect(shadowForm.noValidate).to.be.true;
    const invalid = record(form.shadowRoot!, 'invalid');
    sendButton(form).click();
    await until(() => summary(form));
    expect(invalid).to.have.length(0);
    expect(deepAll(form, '[required]')).to.have.length(0);
    expect(isShown(part(form, 'error'))).to.be.true;
  });
});

function wordsOfError(form: Element, name: string): string {
  return form.shadowRoot!.getElementById(`${name}-error`)!.textContent!.trim();
}
