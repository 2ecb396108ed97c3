import { ImSubmitStoryForm } from '../elements/submit-story-form/submit-story-form.js';
import { define } from './define.js';

define('im-submit-story-form', ImSubmitStoryForm);

export { ImSubmitStoryForm };
