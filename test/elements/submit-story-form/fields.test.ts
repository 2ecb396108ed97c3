import { axeViolations } from '../../support/axe.js';
import {
  deepAll,
  deepText,
  expect,
  field,
  isShown,
  nameOf,
  nextEvent,
  part,
  parts,
  ready,
  rendered,
  stateOf,
} from '../../support/browser.js';
import { submission } from '../../support/sample-feeds.mjs';
import { choose, fieldNamed, fillIn, openForm, SAMPLE, tick, written } from './support.js';

const LABELS = {
  en: [/^Title/, /^Your story/, /^Your name/, /^Your e-mail address/, /^Your town/, /^Link/],
  fr: [/^Titre/, /^Votre histoire/, /^Votre nom/, /^Votre adresse courriel/, /^Votre ville/, /^Lien/],
};

describe('the fields of the story form', () => {
  for (const lang of ['en', 'fr'] as const) {
    it(`stand on one page from the start, each with a visible label (${lang})`, async () => {
      document.documentElement.lang = lang;
      const { form } = await openForm();
      for (const label of LABELS[lang]) expect(isShown(field(form, label)), String(label)).to.be.true;
      for (const input of deepAll<HTMLInputElement>(form, 'input:not([name="website"]), textarea'))
        expect(nameOf(input), input.name).not.to.equal('');
      expect(parts(form, 'field').length).to.be.greaterThan(7);
      expect(parts(form, 'label').length).to.be.greaterThan(7);
      expect(part(form, 'heading').localName).to.equal('h2');
    });

    it(`have nothing that axe objects to, empty, full of errors or guided (${lang})`, async () => {
      document.documentElement.lang = lang;
      const { form } = await openForm({ attributes: 'action="https://receiver.example/" draft' });
      expect(await axeViolations(form)).to.deep.equal([]);
      part(form, 'primary').click();
      await choose(form, 'coach');
      expect(await axeViolations(form)).to.deep.equal([]);
    });
  }

  it('are all there under the names they are sent by', async () => {
    const { form } = await openForm();
    const names = new Set(deepAll<HTMLInputElement>(form, '[name]').map(({ name }) => name));
    expect([...names].sort()).to.deep.equal(
      [
        ...Object.keys(SAMPLE),
        'audience',
        'consent',
        'photo',
        'photo_alt',
        'photo_consent',
        'website',
      ].sort(),
    );
  });

  it('mark what is optional, in words', async () => {
    const { form } = await openForm();
    for (const name of ['name', 'place', 'link'])
      expect(nameOf(fieldNamed(form, name)), name).to.contain('(optional)');
    for (const name of ['title', 'story', 'email']) {
      expect(nameOf(fieldNamed(form, name)), name).not.to.contain('optional');
      expect(fieldNamed(form, name).getAttribute('aria-required')).to.equal('true');
    }
  });

  it('help keyboards of phones and what browsers fill in', async () => {
    const { form } = await openForm();
    expect(fieldNamed(form, 'email').type).to.equal('email');
    expect(fieldNamed(form, 'email').autocomplete).to.equal('email');
    expect(fieldNamed(form, 'name').autocomplete).to.equal('name');
    expect(fieldNamed(form, 'link').inputMode).to.equal('url');
  });

  it('offer the choice of audience at once, and its questions when one is chosen', async () => {
    const { form } = await openForm();
    expect(deepAll(form, '[name="audience"]').map((one) => nameOf(one))).to.include.members([
      'Someone who cooks',
      'Someone who coaches',
    ]);
    expect(deepAll(form, '[name^="answer."]')).to.have.length(0);
    await choose(form, 'coach');
    expect(deepAll<HTMLTextAreaElement>(form, '[name^="answer."]').map((one) => one.name)).to.deep.equal([
      'answer.team',
      'answer.game',
    ]);
    expect(isShown(field(form, /^Who is on the team\?/))).to.be.true;
  });

  it('hide the trap from everybody', async () => {
    const { form } = await openForm();
    const trap = fieldNamed(form, 'website');
    expect(isShown(trap)).to.be.false;
    expect(trap.closest('[aria-hidden="true"]')).not.to.equal(null);
    trap.focus();
    expect(form.shadowRoot!.activeElement).to.equal(null);
  });

  it('show privacy and consent before the button, and words of their own where the feed has none', async () => {
    const { form } = await openForm();
    const text = deepText(form);
    expect(text.indexOf('Your address is used to answer you')).to.be.greaterThan(0);
    expect(text.indexOf('I agree that my story may be published.')).to.be.lessThan(
      text.indexOf('Send your story'),
    );
    const without = await openForm({ submission: submission('en', { consent: 3, privacy: undefined }) });
    expect(nameOf(fieldNamed(without.form, 'consent'))).to.equal(
      'I agree that my story may be edited and published.',
    );
  });

  it('show what the feed says as text', async () => {
    const evil = '<img src=x onerror="window.hacked=1">{{7*7}}';
    const { form } = await openForm({
      submission: {
        url: 'https://receiver.example/',
        guidelines: [evil],
        topics: [evil],
        consent: evil,
        privacy: { text: evil, url: 'javascript:alert(1)' },
        interview: {
          tips: [evil],
          audiences: [{ id: '"><b', name: evil, questions: [{ id: 'a b"c', text: evil }] }],
        },
      },
    });
    deepAll<HTMLInputElement>(form, '[name="audience"]')[1]!.click();
    await rendered();
    expect(deepAll(form, 'img, b')).to.have.length(0);
    expect(deepText(form)).to.contain(evil);
    expect(deepAll<HTMLAnchorElement>(form, 'a[href]').map((a) => a.protocol)).not.to.include('javascript:');
    expect(nameOf(fieldNamed(form, 'answer.a b"c'.replace(/"/g, '\\"')))).to.contain(evil);
  });

  it('keep every word when the language changes and comes back', async () => {
    const { form } = await openForm();
    await choose(form, 'coach');
    await fillIn(form, { 'answer.team': 'Nine of us' });
    for (const lang of ['fr', 'en']) {
      const turned = nextEvent(form, 'im-ready');
      document.documentElement.lang = lang;
      await turned;
      expect(written(form)).to.deep.equal(SAMPLE);
      expect(fieldNamed(form, 'answer.team').value).to.equal('Nine of us');
      expect(fieldNamed(form, 'consent').checked).to.be.true;
    }
  });

  it('keep every word when the form is moved, or taken out and put back', async () => {
    const { form } = await openForm();
    await fillIn(form);
    const place = form.parentElement!;
    document.body.append(form);
    await rendered();
    expect(written(form)).to.deep.equal(SAMPLE);
    form.remove();
    await rendered();
    place.append(form);
    await ready(form);
    expect(written(form)).to.deep.equal(SAMPLE);
  });

  it('keep every word when another feed cannot be loaded', async () => {
    const { form, server } = await openForm();
    await fillIn(form);
    form.toolkit = server.url('nowhere.json');
    await rendered();
    expect(stateOf(form)).to.equal('ready');
    expect(written(form)).to.deep.equal(SAMPLE);
  });

  it('are not there without an address to send to, and are once there is one', async () => {
    const { form, server } = await openForm();
    await server.reply('none.json', { body: { version: 1, submission: { url: 'http://unsafe.example/' } } });
    const bare = document.createElement('im-submit-story-form');
    bare.toolkit = server.url('none.json');
    const failed = nextEvent(bare, 'im-error');
    form.replaceWith(bare);
    expect((await failed).detail.code).to.equal('no-receiver');
    bare.action = '/stories';
    await ready(bare);
    expect(isShown(part(bare, 'primary'))).to.be.true;
  });

  it('are the same after one was ticked and unticked', async () => {
    const { form } = await openForm();
    await tick(form, 'consent');
    await tick(form, 'consent', false);
    expect(fieldNamed(form, 'consent').checked).to.be.false;
  });
});
