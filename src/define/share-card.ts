import { ImShareCard } from '../elements/share-card/share-card.js';
import { define } from './define.js';

define('im-share-card', ImShareCard);

export { ImShareCard };
