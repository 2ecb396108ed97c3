import type { StoryObj } from '@storybook/web-components-vite';
import { french, meta, withoutFeed, type Args } from './element-stories.js';

export default {
  title: 'Story form',
  component: 'im-submit-story-form',
  ...meta('im-submit-story-form', { action: '', draft: false }),
};

export const Default: StoryObj<Args> = {};

export const French: StoryObj<Args> = { ...french };

/** Offers to keep a draft in this tab. */
export const WithDraft: StoryObj<Args> = { args: { draft: true } };

/** Sends to a receiver. Nothing answers at this address: what was typed stays. */
export const ToReceiver: StoryObj<Args> = { args: { action: 'https://receiver.example/stories' } };

/** The webmaster’s own link stays, with words and a button. */
export const WithoutFeed: StoryObj<Args> = { ...withoutFeed };
