import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts', '../stories/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  // The demonstration's feed and pictures: everything works offline.
  staticDirs: [{ from: '../dist/toolkit', to: '/toolkit' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, allowedHosts: [] as string[] },
  // Our environments build the library; Storybook has a build of its own.
  viteFinal: ({ environments: _environments, builder: _builder, publicDir: _public, ...rest }) =>
    mergeConfig(rest, {
      define: { __MODULE_URL__: 'undefined' },
      plugins: [],
    }),
};

export default config;
