import { ImKeyMessageRotator } from '../elements/key-message-rotator/key-message-rotator.js';
import { define } from './define.js';

define('im-key-message-rotator', ImKeyMessageRotator);

export { ImKeyMessageRotator };
