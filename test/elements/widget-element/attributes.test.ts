import { expect, FakeFeeds, mount, part, ready, rendered } from '../../support/browser.js';
import { publish } from '../../support/sample-feeds.mjs';
import { SampleWidget } from './sample-widget.js';

describe('the attributes that all elements have', () => {
  let url: string;
  let warnings: string[];
  const { warn } = console;
  const tag = (attributes = '') => `<sample-widget toolkit="${url}" ${attributes}></sample-widget>`;
  const headingOf = (element: Element) => part(element, 'heading').localName;

  beforeEach(async () => {
    url = await publish(await FakeFeeds.start());
    warnings = [];
    console.warn = (line: string) => void warnings.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('have properties of the same name, in step with them, with documented defaults', async () => {
    const element = mount<SampleWidget>('<sample-widget></sample-widget>');
    expect([element.toolkit, element.headingLevel, element.theme, element.accent]).to.deep.equal([
      '',
      2,
      'auto',
      '',
    ]);
    expect(element.attributes.length).to.equal(0);
    Object.assign(element, { toolkit: url, headingLevel: 3, theme: 'dark', accent: '#26374a' });
    await ready(element);
    expect(element.outerHTML.replaceAll(url, '…')).to.equal(
      '<sample-widget toolkit="…" heading-level="3" theme="dark" accent="#26374a"></sample-widget>',
    );
    element.setAttribute('heading-level', '4');
    element.setAttribute('theme', 'light');
    element.setAttribute('accent', '#fc0');
    expect([element.headingLevel, element.theme, element.accent]).to.deep.equal([4, 'light', '#fc0']);
    for (const name of ['toolkit', 'heading-level', 'theme', 'accent']) element.removeAttribute(name);
    expect([element.toolkit, element.headingLevel, element.theme, element.accent]).to.deep.equal([
      '',
      2,
      'auto',
      '',
    ]);
  });

  it('put the heading on its level, 2 to 6, and follow when it changes', async () => {
    const element = mount<SampleWidget>(tag());
    await ready(element);
    expect(headingOf(element)).to.equal('h2');
    for (const level of [2, 3, 4, 5, 6]) {
      element.headingLevel = level;
      await element.updateComplete;
      expect(headingOf(element)).to.equal(`h${level}`);
    }
  });

  it('make of a level that is none a 2, whether from an attribute or a property', async () => {
    const element = mount<SampleWidget>(tag('heading-level="4"'));
    await ready(element);
    for (const level of ['1', '7', '0', '-3', '2.5', 'two', '']) {
      element.setAttribute('heading-level', level);
      await element.updateComplete;
      expect(headingOf(element), level).to.equal('h2');
    }
    for (const level of [1, 7, NaN, null, undefined, {}]) {
      (element as { headingLevel: unknown }).headingLevel = level;
      await element.updateComplete;
      expect(headingOf(element), String(level)).to.equal('h2');
    }
  });

  it('ignore a value that makes no sense, with one warning however often it stands there', async () => {
    const outer = mount(
      `<div>${tag('heading-level="eleven" theme="pink" accent="reddish"').repeat(3)}</div>`,
    );
    await Promise.all([...outer.children].map((element) => ready(element)));
    for (const element of outer.children as unknown as SampleWidget[]) {
      expect([element.headingLevel, element.theme, element.accent]).to.deep.equal([2, 'auto', '']);
    }
    expect(warnings.length).to.equal(3);
    for (const name of ['heading-level="eleven"', 'theme="pink"', 'accent="reddish"']) {
      expect(warnings.filter((line) => line.includes(name)).length, name).to.equal(1);
    }
  });

  it('say nothing about values that make sense, in whatever case and space', async () => {
    const element = mount<SampleWidget>(tag('heading-level=" 3 " theme=" DARK " accent=" #FC0 "'));
    await ready(element);
    expect([element.headingLevel, element.theme, element.accent]).to.deep.equal([3, 'dark', '#FC0']);
    expect(warnings).to.deep.equal([]);
  });

  it('take whatever a framework sets without throwing', async () => {
    const element = mount<SampleWidget>(tag());
    await ready(element);
    for (const value of [null, undefined, 7, true, {}, [], Symbol.iterator.description]) {
      Object.assign(element, { headingLevel: value, theme: value, accent: value });
      await element.updateComplete;
    }
    (element as { toolkit: unknown }).toolkit = undefined;
    await element.updateComplete;
    element.toolkit = url;
    await ready(element);
  });

  it('count also when they were set as properties before the element was defined', async () => {
    class LateWidget extends SampleWidget {}
    const element = mount<SampleWidget>(`<late-widget heading-level="6"></late-widget>`);
    Object.assign(element, { toolkit: url, headingLevel: 4, accent: '#123456' });
    customElements.define('late-widget', LateWidget);
    await ready(element);
    expect(headingOf(element)).to.equal('h4');
    expect([element.toolkit, element.accent]).to.deep.equal([url, '#123456']);
    element.headingLevel = 5;
    await element.updateComplete;
    expect(headingOf(element)).to.equal('h5');
  });

  it('make elements that scripts create and set before they are put in', async () => {
    const element = document.createElement('sample-widget');
    element.toolkit = url;
    element.setAttribute('heading-level', '3');
    mount('<div></div>').append(element);
    await ready(element);
    expect(headingOf(element)).to.equal('h3');
  });

  it('leave one heading in the element, by which its section is named', async () => {
    const element = mount(tag());
    await ready(element);
    await rendered();
    expect(element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6').length).to.equal(1);
    const section = element.shadowRoot!.querySelector('section')!;
    expect(element.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)).to.equal(
      part(element, 'heading'),
    );
  });

  it('can be read off an open shadow root', () => {
    expect(mount(tag()).shadowRoot!.mode).to.equal('open');
  });
});
