import {
  button,
  deepText,
  engine,
  expect,
  fill,
  focused,
  nextEvent,
  part,
  parts,
  record,
  rendered,
  until,
} from '../../support/browser.js';
import type { Reply } from '../../support/fake-feeds.js';
import { ACCEPTED, fieldNamed, fillIn, openForm, SAMPLE, sendButton, written } from './support.js';

const PROBLEM = { 'content-type': 'application/problem+json' };
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

const refused = (...errors: unknown[]): Reply => ({ status: 422, headers: PROBLEM, body: { errors } });

describe('sending a story', () => {
  it('sends what was written, as a simple request, and shows a receipt', async () => {
    const { form, server } = await openForm();
    await fillIn(form);
    const sent = nextEvent(form, 'im-submitted');
    sendButton(form).click();
    expect((await sent).detail).to.deep.equal({ id: 'story-1' });
    const [request] = await server.requests('receive');
    const { submission_id, ...fields } = request!.fields;
    expect(submission_id).to.match(UUID);
    expect(fields).to.deep.equal({
      ...SAMPLE,
      // How a form writes line breaks.
      story: SAMPLE.story!.replace('\n', '\r\n'),
      language: 'en',
      campaign: 'A Chair for Everyone',
      consent: 'yes',
      website: '',
    });
    expect(request!.method).to.equal('POST');
    expect(request!.headers.origin).to.equal(location.origin);
    expect(request!.headers.referer).to.equal(undefined);
    expect(request!.headers['content-type']).to.match(/^multipart\/form-data/);
    expect(deepText(form))
      .to.contain('story-1')
      .and.to.contain(SAMPLE.title)
      .and.to.contain('14 people mending nets');
    expect(focused()).to.equal(part(form, 'heading'));
  });

  it('begins anew after the receipt, with another id', async () => {
    const { form, server } = await openForm();
    await fillIn(form);
    sendButton(form).click();
    await nextEvent(form, 'im-submitted');
    button(form, 'Send another story').click();
    await rendered();
    expect(Object.values(written(form)).join('')).to.equal('');
    expect(fieldNamed(form, 'consent').checked).to.be.false;
    expect(focused()).to.equal(part(form, 'heading'));
    await fillIn(form, { title: 'Another' });
    sendButton(form).click();
    const [first, second] = await server.arrived('receive', 2);
    expect(second!.fields.submission_id).not.to.equal(first!.fields.submission_id);
  });

  it('takes "ok": true for an answer, under the id that it sent', async () => {
    const { form, server } = await openForm({ reply: { body: { ok: true } } });
    await fillIn(form);
    sendButton(form).click();
    const { detail } = await nextEvent(form, 'im-submitted');
    const [request] = await server.requests('receive');
    expect(detail.id).to.equal(request!.fields.submission_id);
  });

  it('sends once, however often the button is pressed', async () => {
    const { form, server } = await openForm({ reply: { ...ACCEPTED, hold: true } });
    await fillIn(form);
    for (let i = 0; i < 4; i++) sendButton(form).click();
    await server.arrived('receive');
    sendButton(form).click();
    const sent = nextEvent(form, 'im-submitted');
    await server.release('receive');
    await sent;
    expect(await server.requests('receive')).to.have.length(1);
  });

  const failures: [string, Reply, string, RegExp][] = [
    ['the connection breaks', { cut: 'at-once' }, 'network', /did not get through.*connection/],
    ['the answer breaks off', { ...ACCEPTED, cut: 5 }, 'network', /did not get through/],
    ['the server fails', { status: 500, body: '<h1>Oops' }, 'http', /could not be taken.*few minutes/],
    ['the server says no', { status: 403, body: '' }, 'http', /could not be taken/],
    ['it is too large', { status: 413, body: '' }, 'http', /too large.*Remove the photo/],
    ['a page comes back', { body: '<!doctype html><p>Thank you' }, 'not-understood', /not certain/],
    ['nothing comes back', { status: 204 }, 'not-understood', /not certain/],
    ['JSON without an id comes back', { body: { status: 'fine' } }, 'not-understood', /not certain/],
    ['the id is used', { status: 422, headers: PROBLEM, body: {} }, 'conflict', /earlier version/],
  ];
  for (const [what, reply, code, words] of failures) {
    it(`keeps everything when ${what}, says so and what to do, and can be sent again`, async () => {
      const { form, server } = await openForm({ reply: [reply, ACCEPTED] });
      await fillIn(form);
      const failed = nextEvent(form, 'im-submit-error');
      sendButton(form).click();
      const { detail } = await failed;
      // WebKit gives a page half a body without saying that it broke off.
      const isHalf = engine === 'webkit' && what === 'the answer breaks off';
      expect(detail.code).to.equal(isHalf ? 'not-understood' : code);
      expect(detail.message).to.be.a('string').and.not.equal('');
      if (!isHalf) expect(deepText(form)).to.match(words);
      expect(written(form)).to.deep.equal(SAMPLE);
      expect(fieldNamed(form, 'consent').checked).to.be.true;
      const sent = nextEvent(form, 'im-submitted');
      sendButton(form).click();
      await sent;
      const [first, second] = await server.requests('receive');
      const isSame = second!.fields.submission_id === first!.fields.submission_id;
      expect(isSame, 'the same submission_id').to.equal(code !== 'conflict');
    });
  }

  it('does not take the answer of another origin for one', async () => {
    const { form, server } = await openForm();
    await server.reply('elsewhere', ACCEPTED);
    await server.reply('receive', { status: 307, headers: { location: server.url('elsewhere', 'other') } });
    await fillIn(form);
    sendButton(form).click();
    const { detail } = await nextEvent(form, 'im-submit-error');
    expect(detail.code).to.be.oneOf(['not-understood', 'network']);
    expect(written(form)).to.deep.equal(SAMPLE);
  });

  it('follows a receiver that has moved within its own origin', async () => {
    const { form, server } = await openForm();
    await server.reply('new', ACCEPTED);
    await server.reply('receive', { status: 307, headers: { location: server.url('new') } });
    await fillIn(form);
    sendButton(form).click();
    await nextEvent(form, 'im-submitted');
    expect((await server.requests('new'))[0]!.fields.title).to.equal(SAMPLE.title);
  });

  it('shows what a receiver refuses at its fields, as text, and the rest in the summary', async () => {
    const evil = '<img src=x onerror=alert(1)> No such address';
    const reply = refused(
      { field: 'email', code: 'invalid', detail: evil },
      { field: 'title', code: 'too-long' },
      { field: 'colour', detail: 'We do not like it' },
      { field: '__proto__', detail: 'Nor this' },
      { detail: 'And this as a whole' },
      'nonsense',
    );
    const { form } = await openForm({ reply: [reply, ACCEPTED] });
    await fillIn(form);
    sendButton(form).click();
    const { detail } = await nextEvent(form, 'im-submit-error');
    expect(detail.code).to.equal('refused');
    await rendered();
    const box = part(form, 'error-summary');
    expect(focused()).to.equal(box);
    for (const words of [evil, 'We do not like it', 'Nor this', 'And this as a whole'])
      expect(deepText(box)).to.contain(words);
    expect(box.querySelectorAll('a')).to.have.length(2);
    expect(form.shadowRoot!.getElementById('email-error')!.textContent!.trim()).to.equal(evil);
    expect(form.shadowRoot!.querySelector('img')).to.equal(null);
    expect(written(form)).to.deep.equal(SAMPLE);
    // The receiver has the last word: what it refused can be sent as it is.
    sendButton(form).click();
    await nextEvent(form, 'im-submitted');
  });

  it('counts down when it is asked to wait, then lets the story be sent again', async () => {
    const busy: Reply = { status: 503, headers: { 'retry-after': '3' }, body: '' };
    const { form, server } = await openForm({ reply: [busy, ACCEPTED] });
    await fillIn(form);
    sendButton(form).click();
    await nextEvent(form, 'im-submit-error');
    expect(deepText(form)).to.contain('You can send again in 3 s');
    expect(sendButton(form).getAttribute('aria-disabled')).to.equal('true');
    sendButton(form).click();
    await until(() => /You can send again in [12] s/.test(deepText(form)));
    await until(() => sendButton(form).getAttribute('aria-disabled') === null);
    expect(await server.requests('receive')).to.have.length(1);
    sendButton(form).click();
    await nextEvent(form, 'im-submitted');
  });

  it('says what is being sent and how large it is, and can be stopped', async () => {
    const { form, server } = await openForm({ reply: [{ ...ACCEPTED, hold: true }, ACCEPTED] });
    const errors = record(form, 'im-submit-error');
    await fillIn(form);
    sendButton(form).click();
    await server.arrived('receive');
    await rendered();
    expect(deepText(form)).to.match(/Sending your story, \d+.B…/);
    expect(focused()).to.equal(sendButton(form));
    button(form, 'Stop sending').click();
    await server.aborted('receive');
    await rendered();
    expect(deepText(form)).to.contain('Everything you wrote is still here');
    expect(focused()).to.equal(sendButton(form));
    expect(errors).to.have.length(0);
    sendButton(form).click();
    await nextEvent(form, 'im-submitted');
    const [first, second] = await server.requests('receive');
    expect(second!.fields.submission_id).to.equal(first!.fields.submission_id);
  });

  it('stops, says nothing and keeps the words when the form is taken out', async () => {
    const { form, server } = await openForm({ reply: { ...ACCEPTED, hold: true } });
    const place = form.parentElement!;
    const heard = record(form, 'im-submit-error', 'im-submitted');
    await fillIn(form);
    sendButton(form).click();
    await server.arrived('receive');
    form.remove();
    await server.aborted('receive');
    place.append(form);
    await rendered();
    expect(written(form)).to.deep.equal(SAMPLE);
    expect(heard).to.have.length(0);
    expect(sendButton(form).getAttribute('aria-disabled')).to.equal(null);
  });

  it('goes on when the form is moved', async () => {
    const { form, server } = await openForm({ reply: { ...ACCEPTED, hold: true } });
    await fillIn(form);
    sendButton(form).click();
    await server.arrived('receive');
    document.body.append(form);
    const sent = nextEvent(form, 'im-submitted');
    await server.release('receive');
    expect((await sent).detail.id).to.equal('story-1');
    form.remove();
  });

  it('says in the language of the page what went wrong, and turns with it', async () => {
    const { form } = await openForm({ reply: { cut: 'at-once' } });
    await fillIn(form);
    sendButton(form).click();
    await nextEvent(form, 'im-submit-error');
    document.documentElement.lang = 'fr';
    await nextEvent(form, 'im-ready');
    expect(deepText(form)).to.contain('Vérifiez votre connexion').and.not.to.contain('did not get through');
    expect(written(form)).to.deep.equal(SAMPLE);
  });
});

describe('a host that sends the story itself', () => {
  it('gets the whole story, and confirms it', async () => {
    const { form, server } = await openForm();
    await fillIn(form);
    let submission: Record<string, unknown> = {};
    form.addEventListener('im-submit', (event) => {
      event.preventDefault();
      submission = event.detail.submission as unknown as Record<string, unknown>;
    });
    sendButton(form).click();
    await nextEvent(form, 'im-submit');
    await rendered();
    expect(submission).to.include({ ...SAMPLE, language: 'en', consent: 'yes', website: '' });
    const sent = nextEvent(form, 'im-submitted');
    form.confirm('from-the-host');
    expect((await sent).detail.id).to.equal('from-the-host');
    expect(deepText(form)).to.contain('from-the-host');
    expect(await server.requests('receive')).to.have.length(0);
  });

  it('can answer on the spot', async () => {
    const { form } = await openForm();
    await fillIn(form);
    form.addEventListener('im-submit', (event) => {
      event.preventDefault();
      form.confirm('at-once');
    });
    sendButton(form).click();
    expect((await nextEvent(form, 'im-submitted')).detail.id).to.equal('at-once');
  });

  it('can refuse fields, or the whole', async () => {
    const { form } = await openForm();
    await fillIn(form);
    form.addEventListener('im-submit', (event) => event.preventDefault());
    sendButton(form).click();
    await nextEvent(form, 'im-submit');
    let failed = nextEvent(form, 'im-submit-error');
    form.refuse([{ field: 'place', detail: 'Which province?' }]);
    expect((await failed).detail.code).to.equal('refused');
    expect(deepText(part(form, 'error-summary'))).to.contain('Which province?');
    sendButton(form).click();
    await nextEvent(form, 'im-submit');
    failed = nextEvent(form, 'im-submit-error');
    form.refuse([]);
    await failed;
    expect(parts(form, 'error-summary')).to.have.length(0);
    expect(deepText(form)).to.contain('not taken as it is');
    expect(written(form)).to.deep.equal(SAMPLE);
  });

  it('changes nothing when nothing was handed to it', async () => {
    const { form } = await openForm();
    fill(fieldNamed(form, 'title'), 'T');
    form.confirm('x');
    form.refuse([{ field: 'title', detail: 'No' }]);
    await rendered();
    expect(fieldNamed(form, 'title').value).to.equal('T');
    expect(parts(form, 'error-summary')).to.have.length(0);
  });
});
