import { html } from '../html.mjs';
import { texts } from '../texts.mjs';

/** Shown for any address that leads nowhere, in both languages. */
export const notFound = {
  slug: null,
  texts: texts({
    en: {
      title: 'Page not found',
      description: 'This address leads nowhere.',
      heading: 'This boat has sailed',
      text: 'There is no page at this address. The menu above and the home page will bring you back to shore.',
      home: 'Go to the home page',
    },
    fr: {
      title: 'Page introuvable',
      description: 'Cette adresse ne mène nulle part.',
      heading: 'Le bateau est parti',
      text: 'Il n’y a aucune page à cette adresse. Le menu ci-dessus et la page d’accueil vous ramèneront à bon port.',
      home: 'Aller à la page d’accueil',
    },
  }),
  render({ language, href, pages }) {
    const part = (to, heading) => {
      const t = this.texts[to];
      return html`<div class="apart" lang="${to}">
        ${heading(t.heading)}
        <p class="lede">${t.text}</p>
        <p><a class="more" href="${href(pages.home, to)}">${t.home}</a></p>
      </div>`;
    };
    const other = language === 'en' ? 'fr' : 'en';
    return html`<div class="page prose">
      ${part(language, (words) => html`<h1>${words}</h1>`)} ${part(other, (words) => html`<h2>${words}</h2>`)}
    </div>`;
  },
};
