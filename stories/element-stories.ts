import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, unsafeStatic } from 'lit/static-html.js';
import { spread } from './spread.js';

/** The stories that every element has: as it is, in French, and without its feed. */
export interface Args {
  lang: string;
  toolkit: string;
  headingLevel: number;
  theme: string;
  accent: string;
  [attribute: string]: unknown;
}

const LINKS: Record<string, string> = {
  en: 'Immigration Matters on Canada.ca',
  fr: 'L’immigration, ça compte sur Canada.ca',
};

export function meta(
  component: string,
  own: Record<string, unknown> = {},
): Omit<Meta<Args>, 'title' | 'component'> {
  return {
    args: { lang: 'en', toolkit: '', headingLevel: 2, theme: 'auto', accent: '', ...own },
    argTypes: {
      lang: { control: 'inline-radio', options: ['en', 'fr'] },
      headingLevel: { control: { type: 'number', min: 2, max: 6 } },
      theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'inherit'] },
      accent: { control: 'color' },
    },
    render: ({ lang, ...args }) => {
      const tag = unsafeStatic(component);
      return html`<${tag} lang=${lang} ${spread(args)}
        ><a href="https://www.canada.ca/">${LINKS[lang]}</a></${tag}
      >`;
    },
  };
}

export const french: StoryObj<Args> = { args: { lang: 'fr' } };

export const withoutFeed: StoryObj<Args> = { args: { toolkit: 'toolkit/missing.{lang}.json' } };
