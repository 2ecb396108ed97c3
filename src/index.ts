/** The classes and types. Importing this registers nothing: see `define/`. */

export { ImShareCard } from './elements/share-card/share-card.js';
export { ImKeyMessageRotator } from './elements/key-message-rotator/key-message-rotator.js';
export { ImStoryCarousel } from './elements/story-carousel/story-carousel.js';
export { ImSubmitStoryForm } from './elements/submit-story-form/submit-story-form.js';
export type { State } from './elements/current-state.js';
export type { Theme, WidgetElement } from './elements/widget-element.js';
export * from './events/index.js';
export type * from './global.js';
export type { FieldError, SubmitErrorCode } from './submission/answer.js';
export type { StorySubmission } from './submission/story-submission.js';
export type { ErrorCode } from './toolkit/errors.js';
export type * from './toolkit/types.js';
export { version } from './version.js';
