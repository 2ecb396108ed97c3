import { deepOne, expect, FakeFeeds, mount, ready, sendKeys } from '../../support/browser.js';
import { publish } from '../../support/sample-feeds.mjs';
import { html } from 'lit';
import { SampleWidget } from './sample-widget.js';

class FieldWidget extends SampleWidget {
  pressed = 0;
  keys: string[] = [];

  protected override renderContent() {
    return html`<div class="card" part="card" @keydown=${(event: KeyboardEvent) => this.keys.push(event.key)}>
      <p id="words">Words</p>
      <textarea id="field"></textarea>
      <button id="button" type="button" @click=${() => this.pressed++}>Press</button>
    </div>`;
  }
}
customElements.define('field-widget', FieldWidget);

describe('what a visitor does in a widget', () => {
  let element: FieldWidget;
  let heard: string[];
  const inside = (id: string) => deepOne(element, `#${id}`);
  const listen = (event: Event) => void heard.push(event.type);
  const types = [
    ...['keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown', 'touchstart', 'touchend'],
    ...['selectstart', 'contextmenu', 'copy', 'cut', 'paste', 'click', 'input', 'im-share'],
  ];
  const send = (id: string, type: string) =>
    inside(id).dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
  const key = (id: string, type: string, init: KeyboardEventInit) =>
    inside(id).dispatchEvent(
      new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }),
    );

  beforeEach(async () => {
    const url = await publish(await FakeFeeds.start());
    element = await ready(
      mount<FieldWidget>(
        `<field-widget toolkit="${url}"><a id="ours" href="https://a.example/">Ours</a></field-widget>`,
      ),
    );
    heard = [];
    for (const type of types) document.addEventListener(type, listen);
  });
  afterEach(() => {
    for (const type of types) document.removeEventListener(type, listen);
  });

  it('stays its own: keys, presses and touches of fields and buttons', () => {
    for (const id of ['field', 'button']) {
      for (const name of ['/', 'Enter', 'ArrowRight', ' ', 'A'])
        for (const type of ['keydown', 'keypress', 'keyup']) key(id, type, { key: name });
      for (const type of ['mousedown', 'pointerdown', 'touchstart', 'touchend']) send(id, type);
    }
    expect(heard).to.deep.equal([]);
  });

  it('stays its own: selecting, copying and pasting, also of words that are only shown', () => {
    for (const id of ['field', 'button', 'words'])
      for (const type of ['selectstart', 'contextmenu', 'copy', 'cut', 'paste']) send(id, type);
    for (const name of ['a', 'c', 'v', 'x', 'Z'])
      for (const modifier of ['ctrlKey', 'metaKey']) key('field', 'keydown', { key: name, [modifier]: true });
    key('field', 'keydown', { key: '€', altKey: true });
    expect(heard).to.deep.equal([]);
  });

  it('goes through to the page: Tab, Escape, shortcuts, clicks, input and the widget’s events', () => {
    key('field', 'keydown', { key: 'Tab' });
    key('field', 'keydown', { key: 'Escape' });
    key('field', 'keydown', { key: 'k', ctrlKey: true });
    key('button', 'keydown', { key: 'c', metaKey: true });
    key('field', 'keydown', { key: 's', altKey: true });
    send('field', 'input');
    send('button', 'click');
    send('words', 'touchstart');
    send('words', 'mousedown');
    element.dispatchEvent(new CustomEvent('im-share', { bubbles: true, composed: true }));
    expect(heard).to.deep.equal([
      ...Array<string>(5).fill('keydown'),
      ...['input', 'click', 'touchstart', 'mousedown', 'im-share'],
    ]);
  });

  it('still reaches the widget itself, and does what it does', async () => {
    inside('button').focus();
    await sendKeys({ press: 'Enter' });
    expect(element.pressed).to.equal(1);
    inside('field').focus();
    await sendKeys({ type: 'a/b' });
    expect((inside('field') as HTMLTextAreaElement).value).to.equal('a/b');
    expect(element.keys.slice(0, 2)).to.deep.equal(['Enter', 'a']);
    expect(heard.filter((type) => type.startsWith('key'))).to.deep.equal([]);
  });

  it('leaves the fallback alone: that is the page’s', async () => {
    const outer = mount('<field-widget><a id="ours" href="https://a.example/">Ours</a></field-widget>');
    await ready(outer, 'error');
    outer
      .querySelector('a')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true }));
    expect(heard).to.deep.equal(['keydown']);
  });
});
