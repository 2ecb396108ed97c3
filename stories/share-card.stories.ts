import type { StoryObj } from '@storybook/web-components-vite';
import { french, meta, withoutFeed, type Args } from './element-stories.js';

export default {
  title: 'Share card',
  component: 'im-share-card',
  ...meta('im-share-card', {
    networks: '',
    post: '',
    browse: false,
    url: '',
    text: '',
  }),
};

export const Default: StoryObj<Args> = {};

export const French: StoryObj<Args> = { ...french };

/** Previous and next through the posts that are valid today. */
export const Browse: StoryObj<Args> = { args: { browse: true } };

/** Words of the page’s own, over the limit of the network that is counted: it says by how much. */
export const OverTheLimit: StoryObj<Args> = {
  args: { text: 'A long story of how our town came to welcome its newest neighbours. '.repeat(5) },
};

/** A network that takes no text: the message is copied, to be pasted there. */
export const TakesNoText: StoryObj<Args> = { args: { networks: 'facebook linkedin instagram' } };

/** Only these networks, in this order. */
export const FewNetworks: StoryObj<Args> = { args: { networks: 'x mastodon instagram' } };

/** A partner’s brand colour: the text on it is computed. */
export const OwnColours: StoryObj<Args> = { args: { accent: '#ffb81c' } };

/** The webmaster’s own link stays, with words and a button. */
export const WithoutFeed: StoryObj<Args> = { ...withoutFeed };
