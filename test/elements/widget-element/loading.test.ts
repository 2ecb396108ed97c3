import {
  expect,
  deepText,
  FakeFeeds,
  focused,
  isShown,
  mount,
  nextEvent,
  part,
  parts,
  ready,
  record,
  rendered,
  stateOf,
  until,
} from '../../support/browser.js';
import { FeedError } from '../../../src/toolkit/errors.js';
import type { Toolkit } from '../../../src/toolkit/types.js';
import { post, publish, toolkit } from '../../support/sample-feeds.mjs';
import { SampleWidget } from './sample-widget.js';
import { givenUp } from './given-up.js';

const FEED = 'toolkit.en.json';

describe('an element and its feed', () => {
  let feeds: FakeFeeds;
  let url: string;
  const tag = (attributes = '') =>
    `<sample-widget toolkit="${url}" ${attributes}><a href="https://chairs.example/">The campaign</a></sample-widget>`;
  const fallbackOf = (element: Element) => element.querySelector('a')!;
  const retryOf = (element: Element) => element.shadowRoot!.querySelector<HTMLButtonElement>('.retry');
  const withPost = (text: string) => ({ body: toolkit('en', { posts: [post('en', 0, { text })] }) });

  beforeEach(async () => {
    feeds = await FakeFeeds.start();
    url = await publish(feeds);
  });

  describe('while it loads', () => {
    it('shows the fallback, and is in the state loading from the start', async () => {
      await feeds.reply(FEED, { body: toolkit('en'), hold: true });
      const element = mount(tag());
      await feeds.arrived(FEED);
      await rendered();
      expect(stateOf(element)).to.equal('loading');
      expect(isShown(fallbackOf(element))).to.equal(true);
      expect(parts(element, 'card')).to.deep.equal([]);
      await feeds.release(FEED);
      await ready(element);
      expect(isShown(fallbackOf(element))).to.equal(false);
    });

    it('fires im-ready once what it speaks of can be seen, up to the window', async () => {
      const element = mount(tag());
      const event = await nextEvent(window, 'im-ready');
      expect(event.target).to.equal(element);
      expect(event.detail).to.deep.equal({ language: 'en' });
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
      expect(isShown(part(element, 'card'))).to.equal(true);
    });
  });

  describe('that it does not get', () => {
    it('shows the fallback, what happened and a way to try again, with im-error', async () => {
      await feeds.reply(FEED, { status: 404 });
      const element = mount(tag());
      const event = await nextEvent(window, 'im-error');
      expect(event.target).to.equal(element);
      expect((event.detail as { code: string }).code).to.equal('http');
      expect((event.detail as { message: string }).message).to.contain('404');
      expect(stateOf(element)).to.equal('error');
      expect(isShown(fallbackOf(element))).to.equal(true);
      expect(isShown(retryOf(element)!)).to.equal(true);
      expect(part(element, 'status').textContent).to.contain('not available');
    });

    it('tells a screen reader: the status was there before its text', async () => {
      await feeds.reply(FEED, { status: 404, hold: true });
      const element = mount(tag());
      await feeds.arrived(FEED);
      await rendered();
      const status = part(element, 'status');
      expect(status.getAttribute('role')).to.equal('status');
      expect(status.textContent!.trim()).to.equal('');
      await feeds.release(FEED);
      await ready(element, 'error');
      expect(part(element, 'status')).to.equal(status);
      expect(status.textContent!.trim()).not.to.equal('');
    });

    for (const [what, reply, code] of [
      ['is no JSON', { body: '<html>' }, 'not-json'],
      ['is of another version', { body: { version: 2 } }, 'version'],
      ['has nothing for it', { body: { version: 1 } }, 'empty'],
      ['is too large', { body: `["${'x'.repeat(1_100_000)}"]` }, 'too-large'],
    ] as const) {
      it(`because it ${what} is the error ${code}`, async () => {
        await feeds.reply(FEED, reply);
        const element = mount(tag());
        const { detail } = await nextEvent(element, 'im-error');
        expect((detail as { code: string }).code).to.equal(code);
        await ready(element, 'error');
      });
    }

    it('because nobody knows where it is, is the error no-toolkit, until somebody says', async () => {
      const element = mount<SampleWidget>('<sample-widget></sample-widget>');
      expect(((await nextEvent(element, 'im-error')).detail as { code: string }).code).to.equal('no-toolkit');
      element.toolkit = 'javascript:alert(1)';
      expect(((await nextEvent(element, 'im-error')).detail as { code: string }).code).to.equal('no-toolkit');
      element.toolkit = url;
      await ready(element);
      expect(parts(element, 'error')).to.deep.equal([]);
      (element as { toolkit: unknown }).toolkit = null;
      await until(() => parts(element, 'error').length);
      expect(deepText(element)).to.contain('choir');
    });

    it('may come at the next try, which is in the state loading and keeps the button and its focus', async () => {
      await feeds.reply(FEED, [
        { status: 404 },
        { status: 404, hold: true },
        { body: toolkit('en'), hold: true },
      ]);
      const element = mount(tag());
      await ready(element, 'error');
      const errors = record(element, 'im-error');
      const button = retryOf(element)!;
      button.focus();
      button.click();
      await feeds.arrived(FEED, 2);
      await rendered();
      expect(stateOf(element)).to.equal('loading');
      expect(focused()).to.equal(button);
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(part(element, 'status').textContent).to.contain('Trying again');
      button.click();
      await feeds.release(FEED, 2);
      await ready(element, 'error');
      expect(errors.length).to.equal(1);
      expect(part(element, 'status').textContent).to.contain('not available');
      expect(focused()).to.equal(button);
      button.click();
      await feeds.release(FEED, 3);
      await ready(element);
      expect((await feeds.requests(FEED)).length).to.equal(3);
      expect(focused()).to.equal(part(element, 'heading'));
    });

    it('is tried again for all when one asks', async () => {
      await feeds.reply(FEED, [{ status: 404 }, { body: toolkit('en') }]);
      const outer = mount(`<div>${tag().repeat(3)}</div>`);
      const elements = [...outer.children];
      await Promise.all(elements.map((element) => ready(element, 'error')));
      retryOf(elements[1]!)!.click();
      await Promise.all(elements.map((element) => ready(element)));
      expect((await feeds.requests(FEED)).length).to.equal(2);
    });

    it('is tried again for who comes later', async () => {
      await feeds.reply(FEED, [{ status: 404 }, { body: toolkit('en') }]);
      const first = mount(tag());
      await ready(first, 'error');
      const second = mount(tag());
      await Promise.all([ready(first), ready(second)]);
    });
  });

  describe('that several share', () => {
    it('is asked for once, by any number at any time', async () => {
      const outer = mount(`<div>${tag().repeat(4)}</div>`);
      await Promise.all([...outer.children].map((element) => ready(element)));
      await ready(mount(tag()));
      await ready(mount(`<sample-widget toolkit="${feeds.url(FEED)}"></sample-widget>`));
      expect((await feeds.requests(FEED)).length).to.equal(1);
    });

    it('goes on loading for the others when one is removed', async () => {
      await feeds.reply(FEED, { body: toolkit('en'), hold: true });
      const outer = mount(`<div>${tag()}${tag()}</div>`);
      const [goes, stays] = outer.children as unknown as [Element, Element];
      await feeds.arrived(FEED);
      goes.remove();
      await rendered();
      await feeds.release(FEED);
      await ready(stays);
      const [request] = await feeds.requests(FEED);
      expect(request!.aborted).to.equal(false);
    });
  });

  describe('that is loaded again', () => {
    it('brings what is new, with im-ready', async () => {
      await feeds.reply(FEED, [withPost('The old one.'), withPost('The new one.')]);
      const element = mount<SampleWidget>(tag());
      await ready(element);
      element.reload();
      await nextEvent(element, 'im-ready');
      expect(deepText(element)).to.contain('The new one.');
    });

    it('stays shown when that fails, in the state ready, and says so', async () => {
      await feeds.reply(FEED, [withPost('The old one.'), { status: 404 }, withPost('The new one.')]);
      const element = mount<SampleWidget>(tag());
      await ready(element);
      const events = record(element, 'im-ready', 'im-error');
      element.reload();
      const button = await until(() => retryOf(element));
      expect(deepText(element)).to.contain('The old one.');
      expect(part(element, 'status').textContent).to.contain('still shown');
      expect(stateOf(element)).to.equal('ready');
      expect(isShown(fallbackOf(element))).to.equal(false);
      expect(events).to.deep.equal([]);
      button.click();
      await nextEvent(element, 'im-ready');
      expect(deepText(element)).to.contain('The new one.');
      expect(retryOf(element)).to.equal(null);
    });

    it('from another address that fails leaves what was there; the right address brings the new', async () => {
      await feeds.reply('other.json', withPost('From elsewhere.'));
      const element = mount<SampleWidget>(tag());
      await ready(element);
      element.toolkit = feeds.url('missing.json');
      await until(() => retryOf(element));
      expect(deepText(element)).to.contain('choir');
      element.setAttribute('toolkit', feeds.url('other.json'));
      await until(() => deepText(element).includes('From elsewhere.'));
      expect(retryOf(element)).to.equal(null);
      expect(element.toolkit).to.equal(feeds.url('other.json'));
    });
  });

  describe('that was accepted once, and is not any more', () => {
    /** Shows the first post that has not expired. */
    class ExpiringWidget extends SampleWidget {
      expired = 0;
      words = '';

      protected override accept(feed: Toolkit): Toolkit {
        const posts = feed.posts.slice(this.expired);
        if (!posts.length) throw new FeedError('empty', 'all have expired');
        return { ...feed, posts: posts.map((post) => ({ ...post, text: post.text + this.words })) };
      }
    }
    customElements.define('expiring-widget', ExpiringWidget);
    const put = () => ready(mount<ExpiringWidget>(`<expiring-widget toolkit="${url}"></expiring-widget>`));

    it('stays shown, in the state ready, beside what has happened and a way to try again', async () => {
      const element = await put();
      const events = record(element, 'im-ready', 'im-error');
      element.expired = Infinity;
      element.requestUpdate();
      await element.updateComplete;
      expect(deepText(element)).to.contain('choir');
      expect(part(element, 'status').textContent).to.contain('still shown');
      expect(isShown(retryOf(element)!)).to.equal(true);
      expect(stateOf(element)).to.equal('ready');
      element.expired = 0;
      element.requestUpdate();
      await element.updateComplete;
      expect(retryOf(element) === null).to.equal(true);
      expect(events.length).to.equal(0);
    });

    it('gives way to what else is in it, without loading again', async () => {
      const element = await put();
      const before = parts(element, 'text').length;
      element.expired = 1;
      element.requestUpdate();
      await element.updateComplete;
      expect(parts(element, 'text').length).to.equal(before - 1);
      expect((await feeds.requests(FEED)).length).to.equal(1);
    });

    it('goes on following the visitor while newer content can not be had', async () => {
      const element = await put();
      element.toolkit = feeds.url('missing.json');
      await until(() => retryOf(element));
      element.words = ' And mine.';
      element.requestUpdate();
      await element.updateComplete;
      expect(deepText(element)).to.contain('And mine.');
      expect(isShown(retryOf(element)!)).to.equal(true);
    });
  });

  for (const first of ['one.json', 'two.json']) {
    it(`of which two are set one after the other, is the last also when ${first} arrives first`, async () => {
      await feeds.reply('one.json', { ...withPost('The first.'), hold: true });
      await feeds.reply('two.json', { ...withPost('The last.'), hold: true });
      const holder = mount(`<sample-widget toolkit="${feeds.url('one.json')}"></sample-widget>`);
      const element = mount<SampleWidget>(
        `<sample-widget toolkit="${feeds.url('one.json')}"></sample-widget>`,
      );
      const events = record(element, 'im-ready', 'im-error');
      await feeds.arrived('one.json');
      element.toolkit = feeds.url('two.json');
      await feeds.arrived('two.json');
      await feeds.release(first);
      await ready(first === 'one.json' ? holder : element);
      await feeds.release(first === 'one.json' ? 'two.json' : 'one.json');
      await ready(element);
      await ready(holder);
      expect(deepText(element)).to.contain('The last.');
      expect(deepText(element)).not.to.contain('The first.');
      expect(events.length).to.equal(1);
    });
  }

  it('is at an address that starts from the base of the document', async () => {
    const base = document.createElement('base');
    base.href = feeds.url('deep/page.html');
    document.head.append(base);
    try {
      await feeds.reply('deep/t.json', withPost('From below.'));
      const element = mount('<sample-widget toolkit="t.json"></sample-widget>');
      await ready(element);
      expect(deepText(element)).to.contain('From below.');
    } finally {
      base.remove();
    }
  });
});

describe('an element that leaves or moves', () => {
  let feeds: FakeFeeds;
  let url: string;
  const tag = () => `<sample-widget toolkit="${url}"></sample-widget>`;
  const held = () => feeds.reply(FEED, { body: toolkit('en'), hold: true });

  beforeEach(async () => {
    feeds = await FakeFeeds.start();
    url = await publish(feeds);
  });

  it('in mid-load stops its request and fires nothing', async () => {
    await held();
    const element = mount(tag());
    const events = record(element, 'im-ready', 'im-error');
    await feeds.arrived(FEED);
    element.remove();
    await givenUp(feeds, FEED);
    await feeds.release(FEED);
    await rendered();
    expect(events).to.deep.equal([]);
  });

  it('in the very moment in which it has loaded fires nothing', async () => {
    class LeavingWidget extends SampleWidget {
      protected override updated(): void {
        if (this.model) this.remove();
      }
    }
    customElements.define('leaving-widget', LeavingWidget);
    const place = mount('<div></div>');
    const element = document.createElement('leaving-widget') as LeavingWidget;
    const events = record(element, 'im-ready', 'im-error');
    element.toolkit = url;
    place.append(element);
    await until(() => !element.isConnected, 'the element to leave');
    await rendered();
    expect(events).to.deep.equal([]);
  });

  it('and comes back loads then', async () => {
    await held();
    const element = mount(tag());
    const place = element.parentElement!;
    await feeds.arrived(FEED);
    element.remove();
    await givenUp(feeds, FEED);
    place.append(element);
    await feeds.arrived(FEED, 2);
    await feeds.release(FEED);
    await ready(element);
  });

  it('to another place keeps its request while it loads', async () => {
    await held();
    const outer = mount(`<div><div>${tag()}</div><div></div></div>`);
    const element = outer.querySelector('sample-widget')!;
    await feeds.arrived(FEED);
    outer.lastElementChild!.append(element);
    outer.firstElementChild!.append(element);
    await rendered();
    await feeds.release(FEED);
    await ready(element);
    const requests = await feeds.requests(FEED);
    expect(requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('to another place keeps what it shows, without loading or announcing it again', async () => {
    const outer = mount(`<div><div>${tag()}</div><div></div></div>`);
    const element = outer.querySelector('sample-widget')!;
    await ready(element);
    const heading = part(element, 'heading');
    const events = record(element, 'im-ready', 'im-error');
    outer.lastElementChild!.append(element);
    await rendered();
    element.remove();
    await rendered();
    outer.append(element);
    await rendered();
    expect(part(element, 'heading')).to.equal(heading);
    expect(stateOf(element)).to.equal('ready');
    expect(events).to.deep.equal([]);
    expect((await feeds.requests(FEED)).length).to.equal(1);
  });

  it('for good asks for nothing any more, whatever the page does', async () => {
    const element = mount<SampleWidget>(tag());
    await ready(element);
    element.remove();
    await rendered();
    document.documentElement.lang = 'fr';
    element.lang = 'fr';
    element.reload();
    await rendered();
    expect((await feeds.requests()).map(({ path }) => path)).to.deep.equal([FEED]);
  });
});

describe('an element that is not seen', () => {
  let feeds: FakeFeeds;
  let url: string;
  const tag = () => `<sample-widget toolkit="${url}"></sample-widget>`;

  beforeEach(async () => {
    feeds = await FakeFeeds.start();
    url = await publish(feeds);
  });

  for (const [where, around] of [
    ['in a part that is not displayed', (inside: string) => `<div style="display:none">${inside}</div>`],
    ['in a closed dialog', (inside: string) => `<dialog>${inside}</dialog>`],
    ['in closed details', (inside: string) => `<details><summary>More</summary>${inside}</details>`],
    ['in a hidden tab panel', (inside: string) => `<div role="tabpanel" hidden>${inside}</div>`],
  ] as const) {
    it(`${where} loads all the same, is not shown, and is there when that is opened`, async () => {
      const outer = mount(around(tag()));
      const element = outer.querySelector('sample-widget')!;
      await ready(element);
      expect(part(element, 'card').checkVisibility()).to.equal(false);
      outer.style.display = '';
      outer.hidden = false;
      outer.setAttribute('open', '');
      await rendered();
      expect(isShown(part(element, 'card'))).to.equal(true);
    });
  }

  it('because it is hidden itself is not shown', async () => {
    const element = mount(tag());
    await ready(element);
    element.hidden = true;
    expect(isShown(element)).to.equal(false);
    element.hidden = false;
    expect(isShown(part(element, 'card'))).to.equal(true);
  });

  it('because it is in a template does nothing, and comes to life when that is used', async () => {
    const template = mount<HTMLTemplateElement>(`<template>${tag()}</template>`);
    await rendered();
    expect((await feeds.requests()).length).to.equal(0);
    template.after(template.content.cloneNode(true));
    await ready(template.nextElementSibling!);
  });
});
