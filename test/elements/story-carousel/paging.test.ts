import {
  button,
  deepText,
  expect,
  focused,
  nameOf,
  deepAll,
  ready,
  record,
  rendered,
  until,
} from '../../support/browser.js';
import { carousel, FakeFeeds, feed, label, open, shown, slides, some, story } from './support.js';

/** Whether some words stand in the element now. */
const says = (element: Element, words: string) => deepText(element.shadowRoot!).includes(words);

describe('the pages of a story feed', () => {
  it('are asked for as the visitor comes near the end', async () => {
    const { element, server } = await carousel([some(6), some(2, 6)]);
    expect(label(element)).to.equal('Story 1');
    element.next();
    element.next();
    await rendered();
    expect(await server.requests('page-2.json')).to.be.empty;
    element.next();
    await server.arrived('page-2.json');
    await until(() => label(element) === '4 of 8', 'the whole number');
  });

  it('are waited for by next at the end of what is loaded, as often as it was used', async () => {
    const server = await FakeFeeds.start();
    await server.reply('a.json', { body: feed(some(2), { next_url: 'b.json' }) });
    await server.reply('b.json', { body: feed(some(3, 2)), hold: true });
    const element = await ready(open(server.url('a.json')));
    const events = record(element, 'im-slide');
    const next = button(element, 'Next story');
    next.focus();
    next.click();
    next.click();
    next.click();
    await until(() => says(element, 'Loading more stories…'), 'a word about the wait');
    expect(events.map(({ detail }) => detail.index)).to.deep.equal([1]);
    expect(shown(element)[0]).to.contain('floor, 2');
    await server.release('b.json');
    await until(() => events.length === 3, 'both moves');
    expect(events.map(({ detail }) => detail.index)).to.deep.equal([1, 2, 3]);
    await rendered();
    expect(shown(element)[0]).to.contain('floor, 4');
    expect(focused()).to.equal(next);
    expect(says(element, 'Loading more stories…')).to.equal(false);
  });

  it('are not waited for by who turns back', async () => {
    const server = await FakeFeeds.start();
    await server.reply('a.json', { body: feed(some(2), { next_url: 'b.json' }) });
    await server.reply('b.json', { body: feed(some(3, 2)), hold: true });
    const element = await ready(open(server.url('a.json')));
    const events = record(element, 'im-slide');
    for (const name of ['Next story', 'Next story', 'Previous story']) button(element, name).click();
    expect(events.map(({ detail }) => detail.index)).to.deep.equal([1, 0]);
    await server.release('b.json');
    await until(() => label(element) === '1 of 5', 'the next page');
    expect(events.length).to.equal(2);
  });

  it('keep the story in view, and the focus in it, while more come', async () => {
    const server = await FakeFeeds.start();
    await server.reply('a.json', { body: feed(some(2), { next_url: 'b.json' }) });
    await server.reply('b.json', { body: feed(some(6, 2)), hold: true });
    const element = await ready(open(server.url('a.json')));
    element.next();
    await rendered();
    const [slide] = slides(element);
    slide!.querySelector('a')!.focus();
    const held = focused();
    await server.release('b.json');
    await until(() => label(element) === '2 of 8', 'the next page');
    expect(slides(element)[0]).to.equal(slide);
    expect(focused()).to.equal(held);
  });

  it('leave what is there when one is dead, and offer to try again', async () => {
    const server = await FakeFeeds.start();
    await server.reply('a.json', { body: feed(some(3), { next_url: 'b.json' }) });
    await server.reply('b.json', [{ status: 404 }, { body: feed(some(2, 3)) }]);
    const element = await ready(open(server.url('a.json')));
    await until(() => says(element, 'More stories could not be loaded.'), 'the word about the page');
    expect(shown(element)[0]).to.contain('floor, 1');
    element.goTo(2);
    const events = record(element, 'im-slide');
    button(element, 'Next story').click();
    expect(events.map(({ detail }) => detail.index)).to.deep.equal([0]);
    const retry = button(element, 'Try again');
    retry.focus();
    retry.click();
    await until(() => label(element) === '1 of 5', 'the page that is back');
    await rendered();
    expect(says(element, 'could not be loaded')).to.equal(false);
    expect(element.shadowRoot!.contains(focused())).to.equal(true);
  });

  it('do not show a story twice where the feed changed its order between them', async () => {
    const { element } = await carousel([some(3), [story('en', 2), story('en', 0), story('en', 7)]]);
    await until(() => label(element) === '1 of 4', 'four stories');
    element.goTo(3);
    await rendered();
    expect(shown(element)[0]).to.contain('floor, 8');
  });

  it('are given up when the element is removed, and asked for again when it is back', async () => {
    const server = await FakeFeeds.start();
    await server.reply('a.json', { body: feed(some(2), { next_url: 'b.json' }) });
    await server.reply('b.json', { body: feed(some(2, 2)), hold: true });
    const element = await ready(open(server.url('a.json')));
    const events = record(element, 'im-slide');
    element.goTo(1);
    element.next();
    await server.arrived('b.json');
    const place = element.parentElement!;
    element.remove();
    await server.aborted('b.json');
    expect(events.length).to.equal(1);
    place.append(element);
    await server.release('b.json');
    await until(() => label(element) === '2 of 4', 'the next page');
  });

  it('are one request for two carousels', async () => {
    const server = await FakeFeeds.start();
    await server.reply('a.json', { body: feed(some(2), { next_url: 'b.json' }) });
    await server.reply('b.json', { body: feed(some(2, 2)) });
    const both = [open(server.url('a.json')), open(server.url('a.json'), 'layout="list"')];
    for (const element of both) await ready(element);
    await until(() => label(both[0]!) === '1 of 4', 'the second page');
    expect(await server.requests('a.json')).to.have.length(1);
    button(both[1]!, 'More stories').click();
    await until(() => shown(both[1]!).length === 4, 'the second page in the list');
    expect(await server.requests('b.json')).to.have.length(1);
  });

  it('are merged where several feeds are named, newest first', async () => {
    const server = await FakeFeeds.start();
    const on = (id: string, date: string) =>
      story('en', 0, { id, title: `Title ${id}`, date_published: date });
    await server.reply('a.json', { body: feed([on('old', '2021-01-01'), on('older', '2020-01-01')]) });
    await server.reply('b.json', { body: feed([on('new', '2024-01-01'), on('old', '2021-01-01')]) });
    const element = await ready(
      open(`${server.url('a.json')}  ${server.url('b.json', 'other')}`, 'layout="list"'),
    );
    expect(deepAll(element, '[role=heading]').map(nameOf)).to.deep.equal([
      'Title new',
      'Title old',
      'Title older',
    ]);
  });

  it('are loaded anew on demand, and the story stays', async () => {
    const { element, server } = await carousel([some(3)]);
    element.goTo(1);
    await server.reply('page-1.json', { body: feed([story('en', 9), ...some(3)]) });
    element.reload();
    await until(() => label(element) === '3 of 4', 'the newer feed');
    expect(shown(element)[0]).to.contain('floor, 2');
  });

  it('stay when their reload fails', async () => {
    const { element, server } = await carousel([some(3)]);
    await server.reply('page-1.json', { status: 404 });
    element.reload();
    await until(() => says(element, 'Newer content could not be loaded.'), 'the word about it');
    expect(shown(element)[0]).to.contain('floor, 1');
  });
});
