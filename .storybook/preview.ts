import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { setDefaultToolkit } from '../src/toolkit/default-url.js';
import '../src/define/all.js';
import './preview.css';

setCustomElementsManifest(manifest);
setDefaultToolkit(
  new URL('toolkit/toolkit.{lang}.json', document.baseURI).href.replace(/%7Blang%7D/i, '{lang}'),
);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: { test: 'error' },
    options: {
      storySort: { order: ['Welcome', 'Share card', 'Key-message rotator', 'Story carousel', 'Story form'] },
    },
  },
  decorators: [
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-scheme',
    }),
  ],
};

export default preview;
