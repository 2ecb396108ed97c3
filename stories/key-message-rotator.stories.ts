import type { StoryObj } from '@storybook/web-components-vite';
import { french, meta, withoutFeed, type Args } from './element-stories.js';

export default {
  title: 'Key-message rotator',
  component: 'im-key-message-rotator',
  ...meta('im-key-message-rotator', { interval: 10, messages: '' }),
};

export const Default: StoryObj<Args> = {};

export const French: StoryObj<Args> = { ...french };

/** Never moves by itself. */
export const ByHand: StoryObj<Args> = { args: { interval: 0 } };

/** Two messages, in this order. */
export const Chosen: StoryObj<Args> = { args: { messages: 'health economy', interval: 0 } };

/** The webmaster’s own link stays, with words and a button. */
export const WithoutFeed: StoryObj<Args> = { ...withoutFeed };
