// What the other browser tests rely on, in each engine: that a test can see, press and wait at all.
import { axeViolations } from '../support/axe.js';
import {
  button,
  deepText,
  expect,
  FakeFeeds,
  field,
  fill,
  focused,
  isShown,
  mount,
  parts,
  ready,
  record,
  sendKeys,
  sendMouse,
  stateOf,
  until,
} from '../support/browser.js';

/** A widget in small: a state, a shadow root, a fallback, something to press and to fill. */
class Probe extends HTMLElement {
  readonly #states = this.attachInternals().states;

  connectedCallback(): void {
    this.attachShadow({ mode: 'open' }).innerHTML = `
      <style>:is(button, input) { min-width: 24px; min-height: 24px }</style>
      <p part="text">Hello <b>there</b></p><p hidden>unseen</p>
      <button>Press</button> <label>Name <input /></label> <slot></slot>`;
    this.#states.add('loading');
    void this.load();
  }

  async load(): Promise<void> {
    const response = await fetch(this.getAttribute('src') ?? '').catch(() => undefined);
    this.#states.delete('loading');
    this.#states.add(response?.ok ? 'ready' : 'error');
  }
}
customElements.define('test-probe', Probe);

describe('what browser tests rely on', () => {
  let feeds: FakeFeeds;

  beforeEach(async () => {
    feeds = await FakeFeeds.start();
    await feeds.reply('feed.json', { body: {} });
  });

  const probe = (path = 'feed.json', width?: number): HTMLElement =>
    mount(`<test-probe src="${feeds.url(path)}">fallback</test-probe>`, width);

  it('sees a state, and waits for it while a feed is held', async () => {
    await feeds.reply('feed.json', { body: {}, hold: true });
    const element = probe();
    await feeds.arrived('feed.json');
    expect(stateOf(element)).to.equal('loading');
    await feeds.release('feed.json');
    await ready(element);
  });

  it('sees a cut connection and a feed without permission as the page does', async () => {
    await feeds.reply('cut.json', { cut: 'at-once' });
    await ready(probe('cut.json'), 'error');
    await ready(mount(`<test-probe src="${feeds.url('feed.json', 'nocors')}"></test-probe>`), 'error');
  });

  it('says what it waited for when that never comes', async () => {
    const error = await until(() => false, 'the moon', 100).catch((reason: Error) => reason.message);
    expect(error).to.contain('the moon');
  });

  it('reads what is shown, in shadow roots and slots, and nothing else', async () => {
    const element = await ready(probe());
    expect(deepText(element)).to.equal('Hello there Press Name fallback');
    expect(parts(element, 'text').map(isShown)).to.deep.equal([true]);
    expect(button(element, 'Press').localName).to.equal('button');
    expect(() => button(element, 'Pull')).to.throw('Press');
  });

  it('has keys go to what has the focus', async () => {
    const element = await ready(probe());
    const events = record(element.shadowRoot!, 'click', 'focusin');
    button(element, 'Press').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'né' });
    const input = field(element, /^Name/);
    expect(focused()).to.equal(input);
    expect(input.value).to.equal('né');
    expect(events.map(({ type }) => type)).to.deep.equal(['focusin', 'click', 'focusin']);
    expect(input.matches(':focus-visible')).to.equal(true);
  });

  it('has the mouse press what it points at', async () => {
    const element = await ready(probe());
    const clicks = record(button(element, 'Press'), 'click');
    const { x, y } = button(element, 'Press').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 4), Math.round(y + 4)] });
    await until(() => clicks.length === 1);
  });

  it('fills a field so that its listeners notice', async () => {
    const element = await ready(probe());
    const events = record(element, 'input');
    fill(field(element, /^Name/), 'Zoé');
    expect(events.length).to.equal(1);
  });

  it('has axe find nothing in what is right, and find what is wrong', async () => {
    const element = await ready(probe());
    expect(await axeViolations(element)).to.deep.equal([]);
    element.shadowRoot!.querySelector('label')!.replaceWith(document.createElement('input'));
    expect((await axeViolations(element)).map((line) => line.split(':')[0])).to.include('label');
  });

  it('runs in a page that is seen and has the focus, with motion, in light colours', () => {
    expect(document.visibilityState).to.equal('visible');
    expect(document.hasFocus()).to.equal(true);
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(false);
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
  });

  it('tests a narrow page by a narrow container', () => {
    expect(probe('feed.json', 320).getBoundingClientRect().width).to.be.at.most(320);
  });

  it('leaves a page that asks whether to stay', () => {
    // Seen by the next file's start: a page that cannot be left would end the run here.
    addEventListener('beforeunload', (event) => event.preventDefault());
  });
});
