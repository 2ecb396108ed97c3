import { html } from '../html.mjs';
import { quote } from '../pieces.mjs';
import { carouselAttributes } from '../receiver.mjs';
import { texts } from '../texts.mjs';
import { placeholder } from '../widget.mjs';

// No years: the town is invented, and its week comes round every September.
const WRITTEN = '09-05';

export const news = {
  slug: { en: 'news', fr: 'nouvelles' },
  texts: texts({
    en: {
      menu: 'News',
      title: 'One long table: Welcoming Week returns to the Grain Hall',
      description: 'On the second Saturday of Welcoming Week, all of Port-Solène sits down at one table.',
      kicker: 'Community life',
      date: 'September 5',
      lede: 'Forty kitchens, sixty metres of table and not one speech: on the second Saturday of Welcoming Week, the whole town eats together.',
      first: [
        'Last year, nobody wanted to leave their chair at eleven in the evening. This year the table grows by a third, from the loading doors all the way to the stage, and the Hall opens at 3 p.m. so that the cooks can share the big ovens.',
        'Supper is free and begins at six. There is room for strollers and wheelchairs along the whole length of the table, and a quiet room upstairs.',
      ],
      bring: 'A dish to share, or just an appetite',
      second:
        'Every dish is given a card: its name, the name of whoever made it and the place where they learned to. Cookies from the store need no card, and are every bit as welcome.',
      quote:
        'We ran out of forks and nobody complained. By then half the hall was eating with flatbread anyway.',
      who: 'Amina Haddad-Lavigne, volunteer host',
      week: 'The rest of the week',
      programme: [
        ['Friday, 6 p.m.', 'Porch music along Ropewalk Lane'],
        ['Sunday, 2 p.m.', 'Harbour walk in French, Spanish and Tagalog'],
        ['Wednesday, 7 p.m.', 'An evening of family trees at the library'],
        ['Thursday, 5 p.m.', 'Skills swap at the Welcome Desk: a résumé for a bicycle repair'],
      ],
      side: 'Invite the street',
      sideText: 'Share one of the campaign’s messages, with a line of your own.',
      stories: 'Around the table, elsewhere',
      more: 'Also in town',
      items: [
        [
          'library',
          'A library card in five minutes',
          'New residents can now sign up at the Welcome Desk and leave with a card in hand. The newest shelf holds picture books in fourteen languages, most of them given by the families who read them.',
        ],
        [
          'crossing',
          'A raised crosswalk at Quay and Mill',
          'Parents at École de la Baie gathered 900 signatures in six languages. The crosswalk and its crossing guard arrive before the first snow.',
        ],
        [
          'soccer',
          'Lights for the second soccer field',
          'Registrations have doubled in three seasons, and the players now end practice in the dark. The lights go up behind the arena in October.',
        ],
      ],
    },
    fr: {
      menu: 'Nouvelles',
      title: 'Une grande tablée : la Semaine de l’accueil revient à la Halle aux grains',
      description: 'Le deuxième samedi de la Semaine de l’accueil, tout Port-Solène se met à la même table.',
      kicker: 'Vie communautaire',
      date: '5 septembre',
      lede: 'Quarante cuisines, soixante mètres de table et pas un seul discours : le deuxième samedi de la Semaine de l’accueil, toute la ville mange ensemble.',
      first: [
        'L’an dernier, à 23 h, personne ne voulait quitter sa chaise. Cette année, la table s’allonge d’un tiers, des portes de chargement jusqu’à la scène, et la Halle ouvre dès 15 h pour que les cuisinières et cuisiniers se partagent les grands fours.',
        'Le souper est gratuit et commence à 18 h. On peut s’installer avec une poussette ou un fauteuil roulant tout le long de la table, et une pièce tranquille attend à l’étage.',
      ],
      bring: 'Un plat à partager, ou seulement de l’appétit',
      second:
        'Chaque plat reçoit un carton : son nom, celui de la personne qui l’a préparé et l’endroit où elle a appris à le faire. Les biscuits du magasin s’en passent, et sont tout aussi bienvenus.',
      quote:
        'On a manqué de fourchettes et personne ne s’en est plaint. La moitié de la salle mangeait déjà avec du pain plat.',
      who: 'Amina Haddad-Lavigne, hôtesse bénévole',
      week: 'Le reste de la semaine',
      programme: [
        ['Vendredi, 18 h', 'Musique sur les galeries du passage de la Corderie'],
        ['Dimanche, 14 h', 'Promenade au port en français, en espagnol et en tagalog'],
        ['Mercredi, 19 h', 'Soirée d’arbres généalogiques à la bibliothèque'],
        ['Jeudi, 17 h', 'Échange de talents au Guichet d’accueil : un CV contre une mise au point de vélo'],
      ],
      side: 'Invitez votre rue',
      sideText: 'Faites circuler un message de la campagne, avec un mot de vous.',
      stories: 'Autour d’autres tables',
      more: 'Aussi en ville',
      items: [
        [
          'library',
          'Une carte de bibliothèque en cinq minutes',
          'Les personnes qui arrivent peuvent maintenant s’inscrire au Guichet d’accueil et repartir leur carte à la main. Le rayon le plus récent réunit des albums en quatorze langues, donnés pour la plupart par les familles qui les lisent.',
        ],
        [
          'crossing',
          'Un passage surélevé à l’angle des rues du Quai et du Moulin',
          'Les parents de l’École de la Baie ont recueilli 900 signatures en six langues. Le passage et sa brigadière scolaire arriveront avant la première neige.',
        ],
        [
          'soccer',
          'De l’éclairage pour le deuxième terrain de soccer',
          'Les inscriptions ont doublé en trois saisons et les entraînements finissent maintenant dans le noir. Les projecteurs s’élèveront derrière l’aréna en octobre.',
        ],
      ],
    },
  }),
  render: ({ language, receiver, texts: t }) => html`
    <div class="page columns columns--article">
      <article class="columns__main prose">
        <p class="kicker">
          ${t.kicker} <span aria-hidden="true">·</span> <time datetime="${WRITTEN}">${t.date}</time>
        </p>
        <h1>${t.title}</h1>
        <p class="lede">${t.lede}</p>
        <img class="picture" src="/assets/table.svg" alt="" width="960" height="400" />
        ${t.first.map((paragraph) => html`<p>${paragraph}</p>`)}
        <h2>${t.bring}</h2>
        <p>${t.second}</p>
        ${quote(t.quote, t.who)}
        <h2>${t.week}</h2>
        <dl class="programme">
          ${t.programme.map(
            ([when, what]) =>
              html`<div>
                <dt>${when}</dt>
                <dd>${what}</dd>
              </div>`,
          )}
        </dl>
      </article>
      <aside class="columns__side" aria-labelledby="share">
        <h2 id="share">${t.side}</h2>
        <p>${t.sideText}</p>
        ${placeholder('share-card', language, { 'heading-level': 3, networks: 'facebook x bluesky whatsapp email' })}
      </aside>
    </div>
    <section class="band" aria-labelledby="stories">
      <div class="page">
        <h2 id="stories">${t.stories}</h2>
        ${placeholder('story-carousel', language, { 'heading-level': 3, ...carouselAttributes({ receiver, language }) })}
      </div>
    </section>
    <section class="page" aria-labelledby="more">
      <h2 id="more">${t.more}</h2>
      <ul class="teasers teasers--row">
        ${t.items.map(
          ([id, title, text]) =>
            html`<li id="${id}">
              <h3>${title}</h3>
              <p>${text}</p>
            </li>`,
        )}
      </ul>
    </section>
  `,
};
