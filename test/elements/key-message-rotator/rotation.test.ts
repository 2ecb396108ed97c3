import {
  button,
  deepAll,
  expect,
  focused,
  mount,
  nameOf,
  nextEvent,
  parts,
  record,
  rendered,
  until,
} from '../../support/browser.js';
import { clock, kit, message, rotator, type ImKeyMessageRotator } from './support.js';

const STOP = 'Stop automatic rotation';
const START = 'Start automatic rotation';
const FAST = 'interval="0.05"';

const live = (element: Element) => deepAll(element, '[aria-live]')[0]!.getAttribute('aria-live');
const enter = (element: Element) => element.dispatchEvent(new PointerEvent('pointerenter'));
const leave = (element: Element) => element.dispatchEvent(new PointerEvent('pointerleave'));

/** Fails if the element moves while time passes. */
async function expectRest(element: Element, pass: () => Promise<void>): Promise<void> {
  const events = record(element, 'im-slide');
  await pass();
  expect(events.length).to.equal(0);
}

describe('rotation of the key messages', () => {
  it('goes round by itself, quietly', async () => {
    const element = await rotator(FAST);
    expect(live(element)).to.equal('off');
    const events = record(element, 'im-slide');
    await until(() => events.length >= 4, 'four moves');
    const [first, ...rest] = events.slice(0, 4).map(({ detail }) => detail.index as number);
    expect(rest).to.deep.equal([1, 2, 3].map((by) => (first! + by) % 3));
  });

  it('never moves by itself where the interval is 0, and has no button for it', async () => {
    const element = await rotator('interval="0"');
    await expectRest(element, await clock());
    element.play();
    await expectRest(element, await clock());
    const names = deepAll(element, 'button').map(nameOf);
    expect(names).to.include('Next message').and.not.include(START).and.not.include(STOP);
    expect(live(element)).to.equal('polite');
  });

  it('has its button first in the tab order, with a name that changes and no pressed state', async () => {
    const element = await rotator('interval="60"');
    expect(nameOf(deepAll(element, 'button')[0]!)).to.equal(STOP);
    button(element, STOP).click();
    await rendered();
    expect(nameOf(deepAll(element, 'button')[0]!)).to.equal(START);
    expect(live(element)).to.equal('polite');
    expect(button(element, START).hasAttribute('aria-pressed')).to.equal(false);
    button(element, START).click();
    await rendered();
    expect(nameOf(deepAll(element, 'button')[0]!)).to.equal(STOP);
  });

  it('stops by the button for good, and starts by it', async () => {
    const pass = await clock();
    const element = await rotator(FAST);
    button(element, STOP).click();
    await rendered();
    await expectRest(element, pass);
    button(element, START).click();
    await nextEvent(element, 'im-slide');
  });

  it('stops by one press of the mouse, which focuses the button first', async () => {
    const element = await rotator('interval="60"');
    const stop = button(element, STOP);
    stop.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    stop.focus();
    await rendered();
    expect(nameOf(stop)).to.equal(STOP);
    stop.click();
    await rendered();
    expect(nameOf(stop)).to.equal(START);
  });

  it('stops by a screen reader’s press, which focuses and clicks in one', async () => {
    const element = await rotator('interval="60"');
    const stop = button(element, STOP);
    stop.focus();
    stop.click();
    await rendered();
    expect(nameOf(stop)).to.equal(START);
    expect(live(element)).to.equal('polite');
  });

  it('stops for good when anything in it takes the focus', async () => {
    const pass = await clock();
    const element = await rotator(FAST);
    button(element, 'Next message').focus();
    (focused() as HTMLElement).blur();
    await rendered();
    expect(live(element)).to.equal('polite');
    await expectRest(element, pass);
    expect(button(element, START)).to.exist;
  });

  it('stops for good when a control is used', async () => {
    const pass = await clock();
    for (const name of ['Next message', 'Previous message', 'Show all']) {
      const element = await rotator(FAST);
      button(element, name).click();
      await rendered();
      await expectRest(element, pass);
      element.remove();
    }
  });

  it('stays where it is while it is pointed at, and goes on afterwards', async () => {
    const pass = await clock();
    const element = await rotator(FAST);
    enter(element);
    await rendered();
    await expectRest(element, pass);
    expect(button(element, STOP)).to.exist;
    leave(element);
    await nextEvent(element, 'im-slide');
  });

  it('starts under the pointer that pressed the button, until it points at it anew', async () => {
    const pass = await clock();
    const element = await rotator(FAST);
    enter(element);
    element.pause();
    await rendered();
    button(element, START).click();
    await nextEvent(element, 'im-slide');
    leave(element);
    enter(element);
    await rendered();
    await expectRest(element, pass);
  });

  it('rests while it is hidden, and goes on when it is shown', async () => {
    const pass = await clock();
    const element = await rotator(FAST);
    for (const [name, value] of [
      ['display', 'none'],
      ['visibility', 'hidden'],
    ] as const) {
      const place = element.parentElement!;
      place.style.setProperty(name, value);
      await rendered();
      await rendered();
      await expectRest(element, pass);
      place.style.removeProperty(name);
      await nextEvent(element, 'im-slide');
    }
  });

  it('rests while it is off the screen', async () => {
    const pass = await clock();
    const element = await rotator(FAST);
    element.parentElement!.style.marginBlockStart = '5000px';
    document.documentElement.scrollTop = 0;
    await rendered();
    await rendered();
    await expectRest(element, pass);
    element.scrollIntoView();
    await nextEvent(element, 'im-slide');
    element.parentElement!.style.marginBlockStart = '';
  });

  it('rests while the page is behind another', async () => {
    const pass = await clock();
    const element = await rotator(FAST);
    const others = [...document.querySelectorAll<ImKeyMessageRotator>('im-key-message-rotator')];
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    delete (document as { visibilityState?: unknown }).visibilityState;
    await rendered();
    // Only this one learns that the page is in front again when the others do: the clock is made anew.
    expect(others.every((one) => live(one) === 'polite')).to.equal(true);
    const events = record(element, 'im-slide');
    await rendered();
    expect(events.length).to.equal(0);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass();
    expect(events.length).to.be.greaterThan(0);
  });

  it('is stopped and started by the page', async () => {
    const pass = await clock();
    const element = await rotator(FAST);
    element.pause();
    await rendered();
    await expectRest(element, pass);
    element.play();
    await nextEvent(element, 'im-slide');
  });

  it('is stopped by the visitor on the whole page at once, and started one by one', async () => {
    const [one, other] = [await rotator('interval="60"'), await rotator('interval="60"')];
    button(one, STOP).click();
    await rendered();
    expect(nameOf(button(other, START))).to.equal(START);
    button(one, START).click();
    await rendered();
    expect(nameOf(button(other, START))).to.equal(START);
  });

  it('ends when the element is removed in mid-rotation, and goes on where it is put back', async () => {
    const pass = await clock();
    const element = await rotator(FAST);
    const place = element.parentElement!;
    element.remove();
    await expectRest(element, pass);
    place.append(element);
    await nextEvent(element, 'im-slide');
  });

  it('keeps the focus on its button while the page is printed', async () => {
    const element = await rotator('interval="60"');
    const toggle = button(element, STOP);
    toggle.focus();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(focused()).to.equal(toggle);
  });

  it('takes another interval at once', async () => {
    const element = await rotator('interval="3600"');
    element.interval = 0.05;
    await nextEvent(element, 'im-slide');
    expect(element.getAttribute('interval')).to.equal('0.05');
  });
});

describe('the time that a message is shown', () => {
  const real = globalThis.setTimeout;
  let delays: number[] = [];
  beforeEach(() => {
    delays = [];
    globalThis.setTimeout = ((handler: () => void, delay?: number, ...rest: unknown[]) => {
      delays.push(Math.round(delay ?? 0));
      return real(handler, delay, ...rest);
    }) as typeof setTimeout;
  });
  afterEach(() => {
    globalThis.setTimeout = real;
  });
  const long = async () =>
    kit(2, { messages: [message('en', 0, { text: 'word '.repeat(100), facts: [] }), message('en', 1)] });

  it('is long enough to read it, where the page gives none', async () => {
    const element = await rotator('', await long());
    await until(() => delays.includes(30_000), 'half a minute for a hundred words');
    element.next();
    await until(() => delays.includes(10_000), 'ten seconds for a short one');
  });

  it('is as given, however long the message', async () => {
    await rotator('interval="10"', await long());
    await until(() => delays.includes(10_000), 'ten seconds, as given');
    expect(delays).not.to.include(30_000);
  });

  it('is by default where the interval makes no sense', async () => {
    const element = mount<ImKeyMessageRotator>(
      `<im-key-message-rotator toolkit="${await long()}" interval="soon"></im-key-message-rotator>`,
    );
    await until(() => delays.includes(30_000), 'the default');
    expect(element.interval).to.equal(10);
    expect(parts(element, 'slide').length).to.be.greaterThan(0);
  });
});
