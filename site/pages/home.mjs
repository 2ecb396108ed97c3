import { html } from '../html.mjs';
import { deskBox, doors } from '../pieces.mjs';
import { carouselAttributes } from '../receiver.mjs';
import { texts } from '../texts.mjs';
import { placeholder } from '../widget.mjs';

export const home = {
  slug: { en: '', fr: '' },
  texts: texts({
    en: {
      menu: 'Home',
      title: 'A harbour for everyone',
      description: 'Services, news and people of Port-Solène, a bilingual town on the water.',
      heading: 'A small bay, and room for everyone',
      lede: 'Some 31,000 people, two official languages and about sixty others: Port-Solène has been making room since the first boats tied up here.',
      doors: [
        {
          page: 'newcomers',
          title: 'You have just arrived',
          text: 'A first stop for housing, school, work and everything else.',
        },
        {
          page: 'welcome',
          title: 'You have lived here for years',
          text: 'Meet your new neighbours, and tell us about one.',
        },
        {
          page: 'news',
          title: 'You are coming to supper',
          text: 'Welcoming Week, the Grain Hall and one very long table.',
        },
      ],
      news: 'In town',
      items: [
        ['Welcoming Week returns to the Grain Hall', 'Bring a dish, or just an appetite.', ''],
        [
          'A library card in five minutes',
          'The Welcome Desk now signs up new readers on the spot.',
          '#library',
        ],
        ['Lights for the second soccer field', 'Registrations have doubled in three seasons.', '#soccer'],
      ],
      all: 'All the news',
      stories: 'Neighbours, in their own words',
    },
    fr: {
      menu: 'Accueil',
      title: 'Un port pour tout le monde',
      description: 'Les services, les nouvelles et les gens de Port-Solène, ville bilingue au bord de l’eau.',
      heading: 'Une petite baie, et de la place pour tout le monde',
      lede: 'Quelque 31 000 personnes, deux langues officielles et une soixantaine d’autres : Port-Solène fait de la place depuis que les premiers bateaux s’y sont amarrés.',
      doors: [
        {
          page: 'newcomers',
          title: 'Vous venez d’arriver',
          text: 'Une première escale pour le logement, l’école, le travail et tout le reste.',
        },
        {
          page: 'welcome',
          title: 'Vous vivez ici depuis des années',
          text: 'Découvrez votre nouveau voisinage, et parlez-nous de quelqu’un.',
        },
        {
          page: 'news',
          title: 'Vous venez souper',
          text: 'La Semaine de l’accueil, la Halle aux grains et une très longue table.',
        },
      ],
      news: 'En ville',
      items: [
        [
          'La Semaine de l’accueil revient à la Halle aux grains',
          'Apportez un plat, ou seulement votre appétit.',
          '',
        ],
        [
          'Une carte de bibliothèque en cinq minutes',
          'Le Guichet d’accueil fait maintenant les inscriptions sur-le-champ.',
          '#library',
        ],
        [
          'De l’éclairage pour le deuxième terrain de soccer',
          'Les inscriptions ont doublé en trois saisons.',
          '#soccer',
        ],
      ],
      all: 'Toutes les nouvelles',
      stories: 'Le voisinage se raconte',
    },
  }),
  render(site) {
    const { language, texts: t, town, href, pages } = site;
    return html`
      <div class="hero">
        <div class="hero__words">
          <h1>${t.heading}</h1>
          <p class="lede">${t.lede}</p>
        </div>
        <img class="hero__picture" src="/assets/harbour.svg" alt="" width="1440" height="420" />
      </div>
      <div class="page">${doors(site, t.doors, 'h2')}</div>
      <div class="page columns">
        <section class="columns__main" aria-labelledby="news">
          <h2 id="news">${t.news}</h2>
          <ul class="teasers">
            ${t.items.map(
              ([title, text, anchor]) =>
                html`<li>
                  <h3><a href="${href(pages.news)}${anchor}">${title}</a></h3>
                  <p>${text}</p>
                </li>`,
            )}
          </ul>
          <p><a class="more" href="${href(pages.news)}">${t.all}</a></p>
        </section>
        <div class="columns__side">${deskBox(town)}</div>
      </div>
      <section class="band" aria-labelledby="stories">
        <div class="page">
          <h2 id="stories">${t.stories}</h2>
          ${placeholder('story-carousel', language, { 'heading-level': 3, ...carouselAttributes(site) })}
        </div>
      </section>
    `;
  },
};
