/** Every event, a file each. */

export * from './compose.js';
export * from './error.js';
export * from './ready.js';
export * from './share.js';
export * from './slide.js';
export * from './submit.js';
export * from './submit-error.js';
export * from './submitted.js';

type WidgetEvents = {
  [
    Type in keyof HTMLElementEventMap as Type extends `im-${string}` ? Type : never
  ]: HTMLElementEventMap[Type];
};

declare global {
  // They bubble: a page may listen on the document or the window.
  /* eslint-disable @typescript-eslint/no-empty-object-type -- interfaces are what can be merged */
  interface DocumentEventMap extends WidgetEvents {}
  interface WindowEventMap extends WidgetEvents {}
}
