import { button, deepText, expect, nextEvent, rendered } from '../../support/browser.js';
import { choose, fillIn, openForm, SAMPLE, sendButton } from './support.js';

interface Printed {
  text: string;
  lang: string;
  title: string;
}

/** What is printed from frames, instead of on paper. */
function watchPaper(): { printed: Printed[]; stop: () => void } {
  const printed: Printed[] = [];
  const native = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const page = native.get!.call(this) as Window;
      page.print = () => {
        const { body, documentElement, title } = page.document;
        printed.push({ text: body.textContent ?? '', lang: documentElement.lang, title });
      };
      return page;
    },
  });
  return {
    printed,
    stop: () => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', native),
  };
}

/** What is copied, instead of onto the clipboard. */
function watchClipboard(): { copied: string[]; stop: () => void } {
  const copied: string[] = [];
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return {
    copied,
    stop: () => {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: Clipboard }).clipboard;
    },
  };
}

describe('the questions and the receipt on paper', () => {
  it('prints tips and questions by themselves, in the language of the form', async () => {
    document.documentElement.lang = 'fr';
    const { form } = await openForm();
    await choose(form, 'coach');
    const { printed, stop } = watchPaper();
    try {
      button(form, 'Imprimer les questions').click();
      button(form, 'Imprimer les questions').click();
    } finally {
      stop();
    }
    expect(printed).to.have.length(2);
    expect(printed[0]!.lang).to.equal('fr');
    expect(printed[0]!.title).to.equal('Questions pour une entrevue');
    for (const words of ['Laissez finir les phrases.', 'Qui compose l’équipe?', 'Quelle partie raconter?'])
      expect(printed[0]!.text).to.contain(words);
    expect(form.shadowRoot!.querySelectorAll('iframe').length).to.be.lessThan(2);
  });

  it('copies the questions, and says so', async () => {
    const { form } = await openForm();
    await choose(form, 'coach');
    const { copied, stop } = watchClipboard();
    try {
      button(form, 'Copy the questions').click();
      await rendered();
    } finally {
      stop();
    }
    expect(copied[0]).to.contain('Who is on the team?').and.to.contain('Let people finish their sentences.');
    expect(deepText(form)).to.contain('Copied');
  });

  it('copies and prints the story as it was sent, with its number', async () => {
    const { form } = await openForm();
    await fillIn(form);
    sendButton(form).click();
    await nextEvent(form, 'im-submitted');
    const paper = watchPaper();
    const clipboard = watchClipboard();
    try {
      button(form, 'Print').click();
      button(form, 'Copy your story').click();
      await rendered();
    } finally {
      paper.stop();
      clipboard.stop();
    }
    for (const text of [paper.printed[0]!.text, clipboard.copied[0]!])
      for (const words of [...Object.values(SAMPLE), 'story-1']) expect(text).to.contain(words);
  });

  it('offers the story for copying where it could not be sent', async () => {
    const { form } = await openForm({ reply: { status: 404, body: '' } });
    await fillIn(form);
    sendButton(form).click();
    await nextEvent(form, 'im-submit-error');
    const { copied, stop } = watchClipboard();
    try {
      button(form, 'Copy your story').click();
      await rendered();
    } finally {
      stop();
    }
    expect(copied[0]).to.contain(SAMPLE.story);
  });
});
