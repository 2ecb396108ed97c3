/**
 * Outside a shadow root the target of an event is the widget, not the field: scripts of the page that spare
 * fields (single-key shortcuts, carousels that listen to arrow keys, a default button on Enter, copy
 * protection, tap libraries) no longer recognise it, and take the visitor's keys, selection and touches.
 * So these events end at the shadow root. Their default actions, such as typing and activation, do not
 * depend on that.
 *
 * Tab, Escape and shortcuts with Ctrl, Alt or Meta go on to the page, and so do `click`, `input`, `change`
 * and all events of the widgets. What can't be helped: a listener of the page in the capture phase hears an
 * event before anything in the shadow root does.
 */

const KEYS = ['keydown', 'keypress', 'keyup'];
/** From controls only: elsewhere a touch may be the beginning of a stroke that the page scrolls by. */
const PRESSES = [
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchmove',
  'touchend',
  'dblclick',
];
/** From all that is shown: words are there to be selected and copied. */
const SELECTION = [
  'selectstart',
  'contextmenu',
  'copy',
  'cut',
  'paste',
  'beforecopy',
  'beforecut',
  'beforepaste',
];

const FIELD = 'input, textarea, select';
const CONTROL = `${FIELD}, button, a[href], summary, label, option, [tabindex]`;

/** Whether a key is the page's: not typed into the widget, nor a press of one of its buttons. */
function isForPage(event: KeyboardEvent, isField: boolean): boolean {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (key === 'Tab' || key === 'Escape') return true;
  if (!(altKey || ctrlKey || metaKey)) return false;
  // On some keyboards Ctrl and Alt, or Alt alone, make a character.
  if (event.getModifierState?.('AltGraph') || (altKey && !ctrlKey && !metaKey && key > '~')) return !isField;
  // Editing: what copy protection would refuse to a field that it does not recognise.
  return !(isField && !altKey && /^([acvxyz]|Insert|Backspace|Delete|Home|End|Arrow\w+)$/i.test(key));
}

/** Keeps what a visitor types, selects, presses and touches in a shadow root from the page around it. */
export function keepInside<R extends HTMLElement | DocumentFragment>(root: R): R {
  const keep = (event: Event) => {
    const { target, type } = event;
    // The fallback passes through here too, and is the page's own.
    if (!(target instanceof Node) || !root.contains(target)) return;
    const element = target instanceof Element ? target : target.parentElement;
    const isKey = KEYS.includes(type);
    if (!SELECTION.includes(type) && !element?.closest(CONTROL)) return;
    if (!isKey || !isForPage(event as KeyboardEvent, !!element?.closest(FIELD))) event.stopPropagation();
  };
  for (const type of [...KEYS, ...PRESSES, ...SELECTION])
    root.addEventListener(type, keep, { passive: true });
  return root;
}
