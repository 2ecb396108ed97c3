import {
  deepText,
  expect,
  FakeFeeds,
  mount,
  nextEvent,
  part,
  parts,
  ready,
  record,
  until,
} from '../../support/browser.js';
import { publish, toolkit } from '../../support/sample-feeds.mjs';
import type { SampleWidget } from './sample-widget.js';
import { givenUp } from './given-up.js';
import './sample-widget.js';

const FR = /chorale/;
const EN = /choir/;

describe('the language of an element', () => {
  let feeds: FakeFeeds;
  let url: string;
  const tag = (attributes = '') => `<sample-widget toolkit="${url}" ${attributes}></sample-widget>`;
  const turns = (element: Element, text: RegExp) =>
    until(() => text.test(deepText(element)), `the element to show ${text}`);

  beforeEach(async () => {
    feeds = await FakeFeeds.start();
    url = await publish(feeds);
  });

  it('is its own lang, whatever its surroundings', async () => {
    const element = mount<SampleWidget>(`<div lang="en">${tag('lang="fr-CA"')}</div>`).querySelector(
      'sample-widget',
    )!;
    await turns(element, FR);
    expect(part(element, 'heading').textContent).to.equal('Titre');
    expect((await feeds.requests()).map(({ path }) => path)).to.deep.equal(['toolkit.fr.json']);
  });

  it("is the nearest ancestor's, else English, also where lang is empty or another language", async () => {
    for (const [around, text] of [
      [`<div lang="fr"><p>${'x'}</p><div>${tag()}</div></div>`, FR],
      [`<div lang="fr"><div lang="">${tag()}</div></div>`, EN],
      [`<div lang="fr">${tag('lang=""')}</div>`, EN],
      [`<div lang="de">${tag()}</div>`, EN],
      [`<div lang="FR">${tag()}</div>`, FR],
      [tag(), EN],
    ] as const) {
      const outer = mount(around);
      const element = outer.matches('sample-widget') ? outer : outer.querySelector('sample-widget')!;
      await turns(element, text);
    }
  });

  it('follows its own lang, an ancestor and the page, live', async () => {
    const outer = mount(`<div><div>${tag()}</div></div>`);
    const element = outer.querySelector('sample-widget')!;
    await turns(element, EN);
    document.documentElement.lang = 'fr';
    await turns(element, FR);
    outer.lang = 'en';
    await turns(element, EN);
    element.lang = 'fr';
    await turns(element, FR);
    element.removeAttribute('lang');
    await turns(element, EN);
    outer.removeAttribute('lang');
    await turns(element, FR);
  });

  it('says so in im-ready, each time', async () => {
    const element = mount(tag());
    const events = record(element, 'im-ready');
    await ready(element);
    element.lang = 'fr';
    await turns(element, FR);
    element.lang = 'en';
    await turns(element, EN);
    await until(() => events.length === 3);
    expect(events.map(({ detail }) => (detail as { language: string }).language)).to.deep.equal([
      'en',
      'fr',
      'en',
    ]);
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`comes in from outside ${mode} shadow roots, and is followed there`, async () => {
      const host = mount('<div lang="fr"><div></div></div>');
      const outerRoot = host.firstElementChild!.attachShadow({ mode });
      outerRoot.innerHTML = '<div><span></span></div>';
      const innerRoot = outerRoot.querySelector('span')!.attachShadow({ mode });
      innerRoot.innerHTML = tag();
      const element = innerRoot.querySelector('sample-widget')!;
      await turns(element, FR);
      host.lang = 'en';
      await turns(element, EN);
      outerRoot.querySelector('div')!.lang = 'fr';
      await turns(element, FR);
    });
  }

  it('is that of the place that a slot puts it in, and is followed there', async () => {
    const host = mount(`<div lang="en">${tag()}</div>`);
    const element = host.querySelector('sample-widget')!;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div lang="fr"><slot></slot></div><div id="other"><slot name="other"></slot></div>';
    host.remove();
    document.body.append(host);
    await turns(element, FR);
    element.slot = 'other';
    await turns(element, EN);
    host.shadowRoot!.querySelector<HTMLElement>('#other')!.lang = 'fr';
    await turns(element, FR);
    host.remove();
  });

  it('is looked up again when it is moved', async () => {
    const outer = mount(`<div><div lang="en">${tag()}</div><div lang="fr"></div></div>`);
    const element = outer.querySelector('sample-widget')!;
    await turns(element, EN);
    const [, french] = outer.children;
    french!.append(element);
    await turns(element, FR);
    (french as HTMLElement).lang = 'en';
    await turns(element, EN);
  });

  it('is watched by one observer for the page, however many elements there are', async () => {
    const Native = globalThis.MutationObserver;
    let made = 0;
    globalThis.MutationObserver = class extends Native {
      constructor(callback: MutationCallback) {
        super(callback);
        made++;
      }
    };
    try {
      const outer = mount(`<div>${tag().repeat(20)}</div>`);
      await Promise.all([...outer.children].map((element) => ready(element)));
      expect(made).to.be.at.most(1);
      outer.lang = 'fr';
      await Promise.all([...outer.children].map((element) => turns(element, FR)));
    } finally {
      globalThis.MutationObserver = Native;
    }
  });

  it('changes nothing about an element that has left the page', async () => {
    const outer = mount(`<div>${tag()}${tag()}</div>`);
    const [gone, stays] = outer.children as unknown as [SampleWidget, SampleWidget];
    await Promise.all([ready(gone), ready(stays)]);
    gone.remove();
    const updates = record(gone, 'im-ready', 'im-error');
    document.documentElement.lang = 'fr';
    await turns(stays, FR);
    expect(updates).to.deep.equal([]);
    expect(deepTextOfDetached(gone)).to.match(EN);
  });

  describe('switched while its feed is loading', () => {
    for (const [first, second] of [
      ['fr', 'en'],
      ['en', 'fr'],
    ] as const) {
      it(`is the last one set when the ${first} feed arrives first`, async () => {
        await feeds.reply('toolkit.en.json', { body: toolkit('en'), hold: true });
        await feeds.reply('toolkit.fr.json', { body: toolkit('fr'), hold: true });
        const other = mount(tag('lang="en"'));
        const element = mount(tag('lang="en"'));
        const events = record(element, 'im-ready', 'im-error');
        await feeds.arrived('toolkit.en.json');
        element.lang = 'fr';
        await feeds.arrived('toolkit.fr.json');
        await feeds.release(`toolkit.${first}.json`);
        if (first === 'en') await ready(other);
        else await turns(element, FR);
        await feeds.release(`toolkit.${second}.json`);
        await turns(element, FR);
        await ready(other);
        await ready(element);
        expect(
          events.map(({ type, detail }) => [type, (detail as { language: string }).language]),
        ).to.deep.equal([['im-ready', 'fr']]);
      });
    }

    it('back and forth ends at the last one, and gives up the loads in between', async () => {
      await feeds.reply('toolkit.fr.json', { body: toolkit('fr'), hold: true });
      const element = mount(tag('lang="en"'));
      await ready(element);
      element.lang = 'fr';
      await feeds.arrived('toolkit.fr.json');
      expect(part(element, 'heading').textContent).to.equal('Heading');
      expect(deepText(element)).to.match(EN);
      element.lang = 'en';
      await givenUp(feeds, 'toolkit.fr.json');
      await turns(element, EN);
      expect(part(element, 'heading').textContent).to.equal('Heading');
      expect(element.matches(':state(ready)')).to.equal(true);
    });
  });

  describe('whose feed can not be had', () => {
    it('leaves what is shown, marked as what it is, says so, and is mended by one more try', async () => {
      await feeds.reply('toolkit.fr.json', [{ status: 410 }, { body: toolkit('fr') }]);
      const element = mount(tag('lang="en"'));
      await ready(element);
      const events = record(element, 'im-ready', 'im-error');
      element.lang = 'fr';
      const button = await until(() => element.shadowRoot!.querySelector<HTMLButtonElement>('.retry'));
      expect(button.textContent!.trim()).to.equal('Réessayer');
      expect(deepText(element)).to.match(EN);
      expect(part(element, 'text').lang).to.equal('en');
      expect(part(element, 'status').textContent).to.match(/toujours là/);
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(events).to.deep.equal([]);
      const again = nextEvent(element, 'im-ready');
      button.click();
      expect((await again).detail).to.deep.equal({ language: 'fr' });
      expect(deepText(element)).to.match(FR);
      expect(part(element, 'text').hasAttribute('lang')).to.equal(false);
      expect(parts(element, 'error')).to.deep.equal([]);
    });

    it('marks what it keeps also where the feed does not say its language', async () => {
      await feeds.reply('toolkit.en.json', { body: toolkit('en', { language: undefined }) });
      await feeds.reply('toolkit.fr.json', { status: 410 });
      const element = mount(tag('lang="en"'));
      await ready(element);
      expect(part(element, 'text').hasAttribute('lang')).to.equal(false);
      element.lang = 'fr';
      await until(() => parts(element, 'error').length);
      expect(part(element, 'text').lang).to.equal('en');
    });

    it('is forgotten when the page returns to the language before', async () => {
      await feeds.reply('toolkit.fr.json', { status: 410 });
      const element = mount(tag('lang="en"'));
      await ready(element);
      element.lang = 'fr';
      await until(() => parts(element, 'error').length);
      element.lang = 'en';
      await until(() => !parts(element, 'error').length, 'the problem to go');
      expect(part(element, 'text').hasAttribute('lang')).to.equal(false);
    });
  });

  it('of a text that is in another carries its own lang', async () => {
    await feeds.reply('toolkit.fr.json', { body: toolkit('en') });
    const element = mount(tag('lang="fr"'));
    await ready(element);
    expect(part(element, 'text').lang).to.equal('en');
  });
});

/** The text of what is not in the page, where nothing is shown. */
const deepTextOfDetached = (element: Element) => element.shadowRoot!.textContent ?? '';
