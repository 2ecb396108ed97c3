import type { StoryObj } from '@storybook/web-components-vite';
import { french, meta, withoutFeed, type Args } from './element-stories.js';

export default {
  title: 'Story carousel',
  component: 'im-story-carousel',
  ...meta('im-story-carousel', { stories: '', tag: '', layout: 'carousel' }),
};

export const Default: StoryObj<Args> = {};

export const French: StoryObj<Args> = { ...french };

/** All stories one below the other. */
export const List: StoryObj<Args> = { args: { layout: 'list' } };

/** The webmaster’s own link stays, with words and a button. */
export const WithoutFeed: StoryObj<Args> = { ...withoutFeed };
