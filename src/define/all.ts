/** Registers all four elements. */

import './share-card.js';
import './key-message-rotator.js';
import './story-carousel.js';
import './submit-story-form.js';
