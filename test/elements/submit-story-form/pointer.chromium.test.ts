import { expect, fill, isShown, parts, record, rendered, sendMouse, until } from '../../support/browser.js';
import { ACCEPTED, fieldNamed, fillIn, openForm, sendButton } from './support.js';

/** Presses the mouse on the middle of an element, slowly enough for the page to change in between. */
async function press(target: Element, times = 1): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'move', position });
  for (let i = 0; i < times; i++) {
    await sendMouse({ type: 'down' });
    await rendered();
    await sendMouse({ type: 'up' });
  }
}

describe('the story form under a mouse', () => {
  it('does not slip away from under a press when the field that is left turns out wrong', async () => {
    const { form } = await openForm({ width: 320 });
    fill(fieldNamed(form, 'email'), 'jo');
    fieldNamed(form, 'email').focus();
    await press(fieldNamed(form, 'consent'));
    expect(fieldNamed(form, 'consent').checked).to.be.true;
    await until(() => parts(form, 'error').some(isShown), 'what is wrong with the address, after the press');
  });

  it('sends once on a double click, and does not stop by its second half', async () => {
    const { form, server } = await openForm({ reply: { ...ACCEPTED, hold: true } });
    const errors = record(form, 'im-submit-error');
    await fillIn(form);
    await press(sendButton(form), 2);
    await server.arrived('receive');
    const sent = until(() => /Thank you/.test(form.shadowRoot!.textContent ?? ''), 'the receipt');
    await server.release('receive');
    await sent;
    expect(await server.requests('receive')).to.have.length(1);
    expect(errors).to.have.length(0);
  });
});
