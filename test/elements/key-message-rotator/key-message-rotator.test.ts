import { axeViolations } from '../../support/axe.js';
import {
  button,
  deepAll,
  deepText,
  expect,
  FakeFeeds,
  focused,
  isShown,
  link,
  mount,
  nextEvent,
  part,
  parts,
  ready,
  record,
  rendered,
  sendKeys,
  stateOf,
  until,
} from '../../support/browser.js';
import { message, publish } from '../../support/sample-feeds.mjs';
import { kit, messages, rotator, shown, type ImKeyMessageRotator } from './support.js';

const [FIRST, SECOND, THIRD] = messages(3).map(({ text }) => text as string);

describe('the key-message rotator', () => {
  it('shows a message with its facts, and each fact with its source, date and link', async () => {
    const element = await rotator();
    expect(shown(element)).to.have.length(1);
    const slide = parts(element, 'slide').find(isShown)!;
    expect(deepText(slide)).to.contain(FIRST).and.contain('Of 40 storefronts, 31 are open again.');
    expect(deepText(slide)).to.contain('Storefront count, March 2023');
    expect(link(slide, 'Storefront count').href).to.equal('https://facts.example/en/work');
  });

  it('shows a fact without a source, and a source without a link', async () => {
    const facts = [{ text: 'Bare fact.' }, { text: 'Said fact.', source: { name: 'A neighbour' } }];
    const element = await rotator('interval="0"', await kit(1, { messages: [message('en', 0, { facts })] }));
    expect(shown(element)[0]).to.contain('Bare fact.').and.contain('A neighbour');
    expect(deepAll(element, 'a')).to.be.empty;
  });

  it('shows markup in a message as it was typed', async () => {
    const text = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const element = await rotator('interval="0"', await kit(1, { messages: [message('en', 0, { text })] }));
    expect(shown(element)[0]).to.contain(text);
  });

  it('goes round by next and previous, and keeps the focus on the button', async () => {
    const element = await rotator();
    const next = button(element, 'Next message');
    next.focus();
    for (const text of [SECOND, THIRD, FIRST]) {
      next.click();
      await rendered();
      expect(shown(element)[0]).to.contain(text);
      expect(focused()).to.equal(next);
    }
    const previous = button(element, 'Previous message');
    previous.focus();
    previous.click();
    await rendered();
    expect(shown(element)[0]).to.contain(THIRD);
    expect(focused()).to.equal(previous);
    expect(next.disabled || previous.disabled).to.equal(false);
  });

  it('moves one message each time and says so at once, also in the middle of a transition', async () => {
    const element = await rotator();
    const events = record(element, 'im-slide');
    const next = button(element, 'Next message');
    next.click();
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ index: 1, id: 'care' }]);
    next.click();
    next.click();
    expect(events.map(({ detail }) => detail.index)).to.deep.equal([1, 2, 0]);
    await rendered();
    expect(shown(element)).to.have.length(1);
    expect(shown(element)[0]).to.contain(FIRST);
  });

  it('goes to a message by its id or its number, and nowhere by another', async () => {
    const element = await rotator();
    element.goTo('school');
    await rendered();
    expect(shown(element)[0]).to.contain(THIRD);
    element.goTo(1);
    await rendered();
    expect(shown(element)[0]).to.contain(SECOND);
    const events = record(element, 'im-slide');
    for (const nowhere of [3, -1, 0.5, NaN, 'nobody', '1']) element.goTo(nowhere);
    expect(events.length).to.equal(0);
  });

  it('shows the messages that are chosen, in that order, and leaves unknown ones out', async () => {
    const element = await rotator('interval="0" messages="school nobody  work"');
    expect(shown(element)[0]).to.contain(THIRD);
    element.next();
    await rendered();
    expect(shown(element)[0]).to.contain(FIRST);
    element.messages = 'care';
    await until(() => shown(element)[0]?.includes(SECOND!), 'the other choice');
    expect(parts(element, 'controls')).to.be.empty;
  });

  it('says that there is nothing where none of the chosen messages exists, until one does', async () => {
    const toolkit = await kit();
    const element = mount<ImKeyMessageRotator>(
      `<im-key-message-rotator toolkit="${toolkit}" messages="nobody"><a href="/more">More</a></im-key-message-rotator>`,
    );
    const { detail } = await nextEvent(element, 'im-error');
    expect(detail.code).to.equal('empty');
    expect(isShown(element.querySelector('a')!)).to.equal(true);
    element.messages = 'care';
    await ready(element);
    expect(shown(element)[0]).to.contain(SECOND);
  });

  it('is an error where the toolkit has no messages', async () => {
    const toolkit = await kit(0);
    const element = mount(`<im-key-message-rotator toolkit="${toolkit}"></im-key-message-rotator>`);
    const { detail } = await nextEvent(element, 'im-error');
    expect(detail.code).to.equal('empty');
    expect(stateOf(element)).to.equal('error');
  });

  it('has no controls for a single message', async () => {
    const element = await rotator('', await kit(1));
    expect(parts(element, 'controls')).to.be.empty;
    expect(deepAll(element, '[aria-roledescription]')).to.be.empty;
    const events = record(element, 'im-slide');
    element.next();
    element.previous();
    expect(events.length).to.equal(0);
  });

  it('keeps the message when the language of the page changes', async () => {
    const element = await rotator();
    element.goTo('care');
    document.documentElement.lang = 'fr';
    await until(() => shown(element)[0]?.includes('Quelqu’un vient quand on sonne'), 'the French message');
    expect(button(element, 'Message suivant')).to.exist;
    expect(deepText(element)).to.contain('mars 2023');
    document.documentElement.lang = 'en';
    await until(() => shown(element)[0]?.includes(SECOND!), 'the English message');
  });

  it('keeps the message where the other language has another order', async () => {
    const server = await FakeFeeds.start();
    const toolkit = await publish(server, { fr: { messages: messages(3, 'fr').reverse() } });
    const element = await rotator('interval="0"', toolkit);
    element.setAttribute('lang', 'fr');
    await until(() => shown(element)[0]?.includes('Des boutiques'), 'the same message in French');
  });

  it('goes by the arrow keys, the other way round where the page reads from right to left', async () => {
    const element = await rotator();
    button(element, 'Next message').focus();
    await sendKeys({ press: 'ArrowRight' });
    await rendered();
    expect(shown(element)[0]).to.contain(SECOND);
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    await rendered();
    expect(shown(element)[0]).to.contain(THIRD);
    element.dir = 'rtl';
    await sendKeys({ press: 'ArrowLeft' });
    await rendered();
    expect(shown(element)[0]).to.contain(FIRST);
  });

  it('does not lose the focus that stands in a message when the message goes', async () => {
    const element = await rotator();
    const source = link(element, 'Storefront count');
    source.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => shown(element)[0]?.includes(SECOND!), 'the next message');
    await rendered();
    const slide = parts(element, 'slide').find(isShown);
    expect(slide!.contains(focused())).to.equal(true);
  });

  it('moves by a stroke of the finger, not by one of the mouse', async () => {
    const element = await rotator();
    const stroke = async (from: number, to: number, pointerType: string) => {
      const slide = parts(element, 'slide').find(isShown)!;
      const at = { pointerType, isPrimary: true, bubbles: true, composed: true, clientY: 50 };
      slide.dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: from }));
      slide.dispatchEvent(new PointerEvent('pointerup', { ...at, clientX: to }));
      await rendered();
    };
    await stroke(200, 90, 'touch');
    expect(shown(element)[0]).to.contain(SECOND);
    await stroke(90, 200, 'touch');
    expect(shown(element)[0]).to.contain(FIRST);
    await stroke(200, 90, 'mouse');
    expect(shown(element)[0]).to.contain(FIRST);
    expect(getComputedStyle(parts(element, 'slide')[0]!).touchAction).to.contain('pan-y');
  });

  it('is as high as its highest message, whichever is shown', async () => {
    const long = message('en', 1, { text: 'A long message. '.repeat(40) });
    const element = await rotator(
      'interval="0"',
      await kit(3, { messages: [message('en', 0), long, message('en', 2)] }),
    );
    const height = element.offsetHeight;
    for (let i = 0; i < 3; i++) {
      element.next();
      await rendered();
      expect(element.offsetHeight).to.equal(height);
    }
  });

  it('shows all messages as a list and one again, and keeps the focus', async () => {
    const element = await rotator();
    element.goTo(1);
    await rendered();
    const all = button(element, 'Show all');
    all.focus();
    all.click();
    await rendered();
    expect(shown(element)).to.have.length(3);
    expect(shown(element).join()).to.contain(FIRST).and.contain(THIRD);
    expect(focused()).to.equal(all);
    expect(deepAll(element, 'button').some((one) => one.hasAttribute('aria-pressed'))).to.equal(false);
    button(element, 'Show fewer').click();
    await rendered();
    expect(shown(element)).to.have.length(1);
    expect(shown(element)[0]).to.contain(SECOND);
    expect(focused()).to.equal(all);
  });

  it('shows every message as a slide as soon as the page is to be printed, and one afterwards', async () => {
    const element = await rotator();
    const source = link(element, 'Storefront count');
    source.focus();
    dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.have.length(3);
    dispatchEvent(new Event('afterprint'));
    expect(shown(element)).to.have.length(1);
    expect(shown(element)[0]).to.contain(FIRST);
    expect(focused()).to.equal(source);
  });

  it('hands a message over to whoever takes it, with its source as the link', async () => {
    const element = await rotator();
    let taken: CustomEvent | undefined;
    const take = (event: Event) => {
      taken = event as CustomEvent;
      event.preventDefault();
    };
    document.addEventListener('im-compose', take);
    button(element, 'Share this message').click();
    document.removeEventListener('im-compose', take);
    await rendered();
    expect(taken!.detail).to.deep.equal({ text: FIRST, url: 'https://facts.example/en/work' });
    expect(deepText(part(element, 'slide').getRootNode() as ShadowRoot)).not.to.contain('copied');
  });

  it('copies a message with its facts and sources, also where nobody takes what is shared', async () => {
    const copied: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    try {
      const element = await rotator();
      for (const name of ['Copy this message', 'Share this message']) {
        button(element, name).click();
        await until(() => copied.length, 'something copied');
        expect(copied.pop()).to.equal(
          `${FIRST}\nOf 40 storefronts, 31 are open again. (Storefront count, March 2023) https://facts.example/en/work`,
        );
        await until(
          () => deepText(element.shadowRoot!).includes('Message copied'),
          'the word that it is copied',
        );
        element.goTo(1);
        await until(() => !deepText(element.shadowRoot!).includes('Message copied'), 'the word to go');
        element.goTo(0);
        await rendered();
      }
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
      if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    }
  });

  it('marks messages that are not in the element’s language', async () => {
    const element = await rotator('interval="0" lang="fr"', await kit(2, { language: 'en' }));
    expect(part(element, 'text').closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });

  const facts = (count: number, text = 'A fact in a few words.') =>
    Array.from({ length: count }, (_, n) => ({ text: `${n + 1}: ${text}` }));
  const seen = (element: Element) => parts(element, 'fact').filter(isShown).length;

  it('folds facts where it is narrow, opens them on demand, and prints all', async () => {
    const long = facts(3, 'A fact in so many words that it takes many lines. '.repeat(6));
    const element = await rotator(
      'interval="0"',
      await kit(1, { messages: [message('en', 0, { facts: long })] }),
    );
    element.style.width = '360px';
    await until(() => seen(element) === 1, 'one fact');
    const more = button(element, '2 more facts');
    more.click();
    await rendered();
    expect(seen(element)).to.equal(3);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    more.click();
    await rendered();
    expect(seen(element)).to.equal(1);
    dispatchEvent(new Event('beforeprint'));
    expect(seen(element)).to.equal(3);
    dispatchEvent(new Event('afterprint'));
    expect(seen(element)).to.equal(1);
  });

  it('shows a second fact where a longer message leaves room for it', async () => {
    const element = await rotator(
      'interval="0"',
      await kit(2, {
        messages: [
          message('en', 0, { text: 'Short.', facts: facts(2) }),
          message('en', 1, { text: 'A long message. '.repeat(30), facts: facts(2) }),
        ],
      }),
    );
    element.style.width = '360px';
    await until(() => !element.shadowRoot!.querySelector('.wide'), 'the narrow view');
    await until(() => seen(element) === 2, 'both facts of the short message');
    const { height } = element.getBoundingClientRect();
    element.next();
    await rendered();
    expect(seen(element)).to.equal(1);
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('announces the message that was turned to, not its facts', async () => {
    const element = await rotator();
    const [region] = deepAll(element, '[aria-live]');
    expect(region!.textContent).to.equal('');
    element.next();
    await rendered();
    expect(region!.textContent).to.equal(SECOND);
    expect(region!.getAttribute('aria-live')).to.equal('polite');
  });

  it('is right where a translator has replaced its texts', async () => {
    const element = await rotator();
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if ((walker.currentNode as Text).data.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
    element.next();
    await rendered();
    expect(deepText(element.shadowRoot!.querySelector('.head')!)).to.contain('2 of 3');
    button(element, 'Show all').click();
    await rendered();
    button(element, 'Show fewer').click();
    await rendered();
    element.lang = 'fr';
    await until(() => shown(element)[0]?.includes('Quelqu’un vient'), 'the message in French');
    expect(deepText(element)).not.to.contain(SECOND);
  });

  it('says what Show all did', async () => {
    const element = await rotator();
    button(element, 'Show all').click();
    await rendered();
    expect(deepText(part(element, 'status'))).to.equal('Now showing all: 3.');
  });

  for (const lang of ['en', 'fr']) {
    it(`has nothing that axe objects to, one at a time and all (${lang})`, async () => {
      const element = await rotator(`interval="10" lang="${lang}"`);
      expect(await axeViolations(element)).to.deep.equal([]);
      button(element, /Show all|Tout afficher/).click();
      await rendered();
      expect(await axeViolations(element)).to.deep.equal([]);
    });
  }
});
