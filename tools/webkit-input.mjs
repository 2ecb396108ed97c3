// Keys and pointer as W3C WebDriver actions.

/** WebDriver's code points for keys that type no character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @param {string} key */
const code = (key) => KEYS[/** @type {keyof typeof KEYS} */ (key)] ?? key;

/**
 * Each key pressed and released in turn; `Shift+Tab` holds the first while the second is pressed.
 * @param {string[]} keys
 */
export function keyActions(keys) {
  const actions = keys.flatMap((key) => {
    const chord = (key.length > 1 ? key.split('+') : [key]).map(code);
    return [
      ...chord.map((value) => ({ type: 'keyDown', value })),
      ...chord.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
  });
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}

/** @param {(['move', number, number] | ['down' | 'up', string?])[]} steps */
export function pointerActions(steps) {
  const actions = steps.map(([kind, at, y]) =>
    kind === 'move'
      ? { type: 'pointerMove', duration: 0, x: at, y }
      : {
          type: kind === 'down' ? 'pointerDown' : 'pointerUp',
          button: BUTTONS[/** @type {keyof typeof BUTTONS} */ (at)] ?? 0,
        },
  );
  return { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] };
}
