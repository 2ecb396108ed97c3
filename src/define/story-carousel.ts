import { ImStoryCarousel } from '../elements/story-carousel/story-carousel.js';
import { define } from './define.js';

define('im-story-carousel', ImStoryCarousel);

export { ImStoryCarousel };
