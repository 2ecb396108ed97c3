import { axeViolations } from '../../support/axe.js';
import {
  button,
  deepAll,
  deepText,
  expect,
  focused,
  isShown,
  link,
  mount,
  nameOf,
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
import { publish } from '../../support/sample-feeds.mjs';
import {
  carousel,
  FakeFeeds,
  feed,
  label,
  open,
  shown,
  size,
  slides,
  some,
  story,
  type ImStoryCarousel,
} from './support.js';

describe('the story carousel', () => {
  it('shows the toolkit’s stories, one at a time, in the reader’s language', async () => {
    const toolkit = await publish(await FakeFeeds.start());
    const element = await ready(
      mount<ImStoryCarousel>(
        `<im-story-carousel toolkit="${toolkit}" lang="fr" style="width: 400px"></im-story-carousel>`,
      ),
    );
    expect(shown(element)).to.have.length(1);
    expect(shown(element)[0]).to.contain('Le métier à tisser du deuxième, 1').and.contain('1er août 2023');
    expect(shown(element)[0]).to.contain('Nina · Tabletown, ON').and.contain('Exemple : histoire fictive');
    expect(label(element)).to.equal('1 sur 3');
    expect(link(element, /^Lire l’histoire/).href).to.equal('https://chairs.example/fr/stories/0');
  });

  it('needs no toolkit where its feed is named', async () => {
    const { element } = await carousel([some(2)]);
    expect(shown(element)[0]).to.contain('The loom on the second floor, 1');
  });

  it('is an error where the toolkit names no stories feed, or none of its addresses can be read', async () => {
    const toolkit = await publish(await FakeFeeds.start(), { en: { stories: undefined } });
    for (const attributes of [`toolkit="${toolkit}"`, 'stories="javascript:alert(1)"']) {
      const element = mount(`<im-story-carousel ${attributes}><a href="/more">More</a></im-story-carousel>`);
      const { detail } = await nextEvent(element, 'im-error');
      expect(detail.code).to.equal('empty');
      expect(isShown(element.querySelector('a')!)).to.equal(true);
    }
  });

  it('goes round, fires at once and keeps the focus', async () => {
    const { element } = await carousel([some(4)]);
    const events = record(element, 'im-slide');
    const previous = button(element, 'Previous story');
    previous.focus();
    previous.click();
    expect(events[0]!.detail).to.deep.equal({ index: 3, id: 'story-3' });
    await rendered();
    expect(shown(element)[0]).to.contain('floor, 4');
    expect(focused()).to.equal(previous);
    const next = button(element, 'Next story');
    next.click();
    next.click();
    expect(events.slice(1).map(({ detail }) => detail.index)).to.deep.equal([0, 1]);
    await rendered();
    expect(shown(element)).to.have.length(1);
    expect(shown(element)[0]).to.contain('floor, 2');
  });

  it('is as small with 5,000 stories as with 5, wherever it stands', async () => {
    const few = await carousel([some(5)]);
    const many = await carousel([some(5000).map(({ id, title, url, image }) => ({ id, title, url, image }))]);
    expect(size(few.element)).to.be.at.most(45);
    for (const to of [0, 1, 2500, 4999]) {
      many.element.goTo(to);
      await rendered();
      expect(size(many.element)).to.be.at.most(45);
      expect(shown(many.element)[0]).to.contain(`floor, ${to + 1}`);
    }
  });

  it('is as small where stories have no link but all their text, and a page is missing', async () => {
    const server = await FakeFeeds.start();
    const long = { url: undefined, content_text: 'A long story. '.repeat(90), language: 'fr' };
    await server.reply('a.json', { body: feed(some(3, 0, long), { next_url: 'gone.json' }) });
    await server.reply('gone.json', { status: 404 });
    const element = await ready(open(server.url('a.json')));
    await until(() => deepText(element).includes('could not be loaded'), 'the missing page');
    expect(size(element)).to.be.at.most(45);
  });

  it('opens a story that has no page of its own', async () => {
    const body = `${'It goes on and on. '.repeat(60)}The end.`;
    const { element } = await carousel([
      [story('en', 0, { url: undefined, summary: 'In short.', content_text: body })],
    ]);
    const details = deepAll<HTMLDetailsElement>(element, 'details')[0]!;
    expect(deepText(part(element, 'text'))).to.equal('In short.');
    deepAll(details, 'summary')[0]!.click();
    await rendered();
    expect(details.open).to.equal(true);
    expect(deepText(details)).to.contain('The end.');
  });

  it('has every story closed until it is opened itself', async () => {
    const { element } = await carousel([some(6, 0, { url: undefined, summary: 'In short.' })]);
    const details = () => deepAll<HTMLDetailsElement>(slides(element)[0]!, 'details')[0]!;
    details().open = true;
    for (let n = 1; n < 6; n++) {
      element.next();
      await rendered();
      expect(details().open).to.equal(false);
    }
  });

  it('says what is an example, and what is in another language', async () => {
    const { element } = await carousel([[story('fr', 0), story('en', 1, { _im: {} })]]);
    expect(shown(element)[0]).to.match(/Example, not a real story · In French/);
    expect(part(element, 'text').getAttribute('lang')).to.equal('fr');
    const place = deepAll(slides(element)[0]!, 'span').find((one) => /Tabletown/.test(one.textContent!))!;
    expect(place.lang).to.equal('fr');
    expect(place.parentElement!.textContent).to.contain('August 1, 2023');
    element.next();
    await rendered();
    expect(shown(element)[0]).not.to.match(/Example|English/);
    expect(deepAll(slides(element)[0]!, '[lang]:not(summary)')).to.be.empty;
  });

  it('says who wrote a story, unless it is the person that it is about', async () => {
    const { element } = await carousel([
      [
        story('en', 0, { authors: [{ name: 'Mo' }, { name: 'Nina' }] }),
        story('en', 1, { authors: [{ name: 'Nina' }] }),
      ],
    ]);
    expect(shown(element)[0]).to.contain('By Mo');
    element.next();
    await rendered();
    expect(shown(element)[0]).not.to.contain('By');
  });

  it('gives pictures their place and their alternative text, and gives nothing away to their host', async () => {
    const { element } = await carousel([some(3)]);
    for (const image of parts<HTMLImageElement>(element, 'image')) {
      expect(image.getAttribute('width')).to.match(/^\d+$/);
      expect(image.getAttribute('height')).to.match(/^\d+$/);
      expect(image.referrerPolicy).to.equal('no-referrer');
      expect(image.alt).to.contain('Mismatched chairs');
    }
    const loading = parts<HTMLImageElement>(element, 'image').map((image) => image.loading);
    expect(loading.sort()).to.deep.equal(['eager', 'lazy', 'lazy']);
  });

  it('holds a picture without a description to be decoration', async () => {
    const { element } = await carousel([[story('en', 0, { _im: {} })]]);
    expect(part<HTMLImageElement>(element, 'image').getAttribute('alt')).to.equal('');
  });

  it('puts nothing in the place of a picture that cannot be loaded', async () => {
    const server = await FakeFeeds.start();
    await server.reply('story-0.png', { status: 404, body: 'no' });
    const { element } = await carousel([some(1)], '', server);
    await until(() => parts(element, 'image').length === 0, 'the broken picture to go');
    expect(shown(element)[0]).to.contain('floor, 1');
  });

  it('never shows the picture of another story, however long its own takes', async () => {
    const server = await FakeFeeds.start();
    await server.reply('story-3.png', { hold: true });
    const { element } = await carousel([some(6)], '', server);
    const picture = () => deepAll<HTMLImageElement>(slides(element)[0]!, 'img')[0]!;
    await until(() => picture().naturalWidth, 'the first picture');
    for (let n = 1; n <= 3; n++) {
      element.next();
      await rendered();
    }
    expect(picture().src).to.contain('story-3.png');
    expect(picture().naturalWidth).to.equal(0);
  });

  it('shows only stories with the tag', async () => {
    const { element } = await carousel([some(6)], 'tag="Sport"');
    expect(shown(element)[0]).to.contain('floor, 2');
    expect(label(element)).to.equal('1 of 3');
    element.tag = 'craft';
    await until(() => shown(element)[0]?.includes('floor, 1'), 'stories of the other tag');
  });

  it('is ready and says so where there is no story, and shows the page’s own link', async () => {
    for (const attributes of ['', 'tag="chess"']) {
      const { element } = await carousel([attributes ? some(3) : []], attributes);
      expect(stateOf(element)).to.equal('ready');
      expect(deepText(element)).to.contain('No stories here yet.');
      expect(parts(element, 'controls')).to.be.empty;
      expect(isShown(element.querySelector('a')!)).to.equal(true);
      expect(deepAll(element.shadowRoot!, 'a')).to.be.empty;
      expect(await axeViolations(element)).to.deep.equal([]);
    }
  });

  it('leads from there to the page’s story form', async () => {
    const form = mount('<im-submit-story-form></im-submit-story-form>');
    const inside = form.shadowRoot ?? form.attachShadow({ mode: 'open' });
    inside.innerHTML = '<h2 id="heading" tabindex="-1">Share your story</h2>';
    const { element } = await carousel([[]]);
    link(element, 'Tell us yours').click();
    expect(nameOf(focused()!)).to.equal('Share your story');
    expect(location.hash).to.equal('');
  });

  it('shows a list without controls, and more of it on demand', async () => {
    const { element, server } = await carousel([some(3), some(2, 3)], 'layout="list"');
    expect(shown(element)).to.have.length(3);
    expect(parts(element, 'controls')).to.be.empty;
    expect(await server.requests('page-2.json')).to.be.empty;
    const more = button(element, 'More stories');
    more.focus();
    more.click();
    await until(() => shown(element).length === 5, 'more stories');
    await rendered();
    expect(slides(element)[3]!.contains(focused())).to.equal(true);
    expect(deepText(element)).not.to.contain('More stories');
  });

  it('shows all that is loaded and one again, and keeps the focus', async () => {
    const { element } = await carousel([some(12), some(1, 12)]);
    const all = button(element, 'Show all');
    all.focus();
    all.click();
    await rendered();
    expect(shown(element)).to.have.length(12);
    expect(focused()).to.equal(all);
    expect(button(element, 'More stories')).to.exist;
    all.click();
    await rendered();
    expect(shown(element)).to.have.length(1);
    expect(focused()).to.equal(all);
  });

  it('shows every loaded story as a slide as soon as the page is to be printed', async () => {
    const { element } = await carousel([some(12)]);
    element.goTo(5);
    await rendered();
    const read = link(element, /^Read the story/);
    read.focus();
    dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.have.length(12);
    dispatchEvent(new Event('afterprint'));
    expect(shown(element)).to.have.length(1);
    expect(shown(element)[0]).to.contain('floor, 6');
    expect((focused() as HTMLAnchorElement).href).to.equal(read.href);
  });

  it('keeps the story when the language of the page changes, on whichever page it is', async () => {
    const server = await FakeFeeds.start();
    const items = (lang: 'en' | 'fr', first: number) => [0, 1, 2, 3].map((n) => story(lang, first + n));
    for (const lang of ['en', 'fr'] as const) {
      await server.reply(`1.${lang}.json`, {
        body: feed(items(lang, 0), { language: lang, next_url: `2.${lang}.json` }),
      });
      await server.reply(`2.${lang}.json`, { body: feed(items(lang, 4), { language: lang }) });
    }
    const element = await ready(open(server.url('1.{lang}.json')));
    for (let n = 0; n < 5; n++) {
      element.next();
      await until(() => shown(element)[0]?.includes(`floor, ${n + 2}`), `story ${n + 2}`);
    }
    document.documentElement.lang = 'fr';
    await until(
      () => shown(element)[0]?.includes('Le métier à tisser du deuxième, 6'),
      'the same story in French',
    );
    expect(label(element)).to.equal('6 sur 8');
  });

  it('does not lose the focus that stands in a story when the story goes', async () => {
    const { element } = await carousel([some(4)]);
    link(element, /^Read the story/).focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => shown(element)[0]?.includes('floor, 2'), 'the next story');
    expect(slides(element)[0]!.contains(focused())).to.equal(true);
  });

  it('has no controls for one story', async () => {
    const { element } = await carousel([some(1)]);
    expect(parts(element, 'controls')).to.be.empty;
    expect(deepAll(element, '[aria-roledescription]')).to.be.empty;
  });

  for (const lang of ['en', 'fr']) {
    it(`has nothing that axe objects to, one at a time, all and as a list (${lang})`, async () => {
      const { element } = await carousel([some(4)], `lang="${lang}"`);
      expect(await axeViolations(element)).to.deep.equal([]);
      button(element, /Show all|Tout afficher/).click();
      await rendered();
      expect(await axeViolations(element)).to.deep.equal([]);
      element.layout = 'list';
      await rendered();
      expect(await axeViolations(element)).to.deep.equal([]);
    });
  }
});
