import {
  button,
  deepAll,
  deepText,
  expect,
  fill,
  focused,
  link,
  parts,
  rendered,
  until,
} from '../../support/browser.js';
import { submission } from '../../support/sample-feeds.mjs';
import { chooseFile, choose, fieldNamed, fillIn, openForm, SAMPLE, sendButton } from './support.js';
import { phonePhoto } from './sample-photos.js';

const ADDRESS = 'stories@harbour.example';
const byMail = () =>
  openForm({ attributes: '', submission: submission('en', { url: undefined, email: ADDRESS }) });
const mailLink = (form: Element) => link(form, 'Open the message in your mail program');
const bodyOf = (url: string) => new URLSearchParams(new URL(url).search).get('body') ?? '';

describe('a story where there is only an e-mail address', () => {
  it('becomes a whole message in a real link', async () => {
    const { form } = await byMail();
    await choose(form, 'coach');
    await fillIn(form, { 'answer.team': 'Nine of us & more' });
    button(form, 'Send by e-mail').click();
    const mail = await until(() => mailLink(form));
    await rendered();
    expect(focused()).to.equal(mail);
    expect(mail.href.startsWith(`mailto:${ADDRESS}?subject=`)).to.be.true;
    expect(mail.href).to.contain('%0D%0A').and.not.to.contain('+');
    for (const value of [...Object.values(SAMPLE), 'Who is on the team?', 'Nine of us & more'])
      expect(bodyOf(mail.href).replace(/\r\n/g, '\n'), value).to.contain(value);
    expect(deepText(form)).to.contain(ADDRESS);
  });

  it('follows what is changed afterwards', async () => {
    const { form } = await byMail();
    await fillIn(form);
    fill(fieldNamed(form, 'title'), 'Another title');
    await rendered();
    expect(bodyOf(mailLink(form).href)).to.contain('Another title');
  });

  it('is checked before', async () => {
    const { form } = await byMail();
    sendButton(form).click();
    await until(() => parts(form, 'error-summary')[0]);
    expect(deepAll(form, 'a[href^="mailto:"]')).to.have.length(0);
  });

  it('is to be pasted when it is too long for a link', async () => {
    const { form } = await byMail();
    await fillIn(form, { story: 'é'.repeat(700) });
    button(form, 'Send by e-mail').click();
    const mail = await until(() => mailLink(form));
    expect(mail.href.length).to.be.lessThan(1900);
    expect(bodyOf(mail.href)).to.equal('');
    expect(deepText(form)).to.contain(`paste it into a message to ${ADDRESS}`);
    expect(deepAll<HTMLTextAreaElement>(form, 'textarea[readonly]')[0]!.value).to.contain('é'.repeat(700));
    button(form, 'Copy the text');
  });

  it('says that the photo is to be attached', async () => {
    const { form } = await byMail();
    await fillIn(form);
    await chooseFile(form, phonePhoto('Our loft.jpg'));
    await until(() => deepAll(form, 'canvas').length);
    fill(fieldNamed(form, 'photo_alt'), 'A loft.');
    fieldNamed(form, 'photo_consent').click();
    await rendered();
    expect(deepText(form)).to.contain('Attach your photo to it: Our loft.jpg');
    expect(bodyOf(mailLink(form).href)).to.contain('Our loft.jpg');
  });

  it('is not held back by the question whether to leave the page', async () => {
    const { form } = await byMail();
    await fillIn(form);
    await rendered();
    const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(isAsked()).to.be.true;
    // The test itself opens no mail program.
    form.addEventListener('click', (event) => event.preventDefault());
    mailLink(form).click();
    expect(isAsked()).to.be.false;
    fill(fieldNamed(form, 'story'), 'Written on');
    await rendered();
    expect(isAsked()).to.be.true;
  });

  it('can still be sent by a host', async () => {
    const { form } = await byMail();
    await fillIn(form);
    form.addEventListener('im-submit', (event) => {
      event.preventDefault();
      form.confirm('by-the-host');
    });
    button(form, 'Send by e-mail').click();
    await until(() => deepText(form).includes('by-the-host'));
  });
});
