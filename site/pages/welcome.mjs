import { html } from '../html.mjs';
import { deskBox, doors, quote } from '../pieces.mjs';
import { carouselAttributes, formAttributes } from '../receiver.mjs';
import { texts } from '../texts.mjs';
import { tag } from '../widget.mjs';

/** The page with all four widgets. */
export const welcome = {
  slug: { en: 'welcome', fr: 'bienvenue' },
  texts: texts({
    en: {
      menu: 'Our new neighbours',
      title: 'Welcome to the neighbourhood',
      description: 'What the newest residents of Port-Solène have started, and how to pass their stories on.',
      kicker: 'Our new neighbours',
      lede: 'Last year, 412 people from 38 countries made their home in Port-Solène. Here is what they have set in motion, and how you can pass it on.',
      open: 'It begins with an open door',
      door: [
        'The Welcome Desk started out in the old customs house with two chairs and a kettle. Today, eleven volunteers help with a first lease, the first winter tires and the first meeting at school, in the nine languages they share.',
        'What took us by surprise is how soon the help began to flow the other way. The night team at the Quay Street residence, the second crew at the cannery, the bakery that opened on Ropewalk Lane: ask who keeps them going and you will hear more than one accent.',
        'So this page is not about what the town does for newcomers. It is about what the town has become because they came.',
      ],
      figures: [
        ['38', 'countries of birth among last year’s new residents'],
        ['26', 'businesses opened by newcomers since the Desk began'],
        ['A third', 'of the nurses at the Quay Street residence trained abroad'],
      ],
      figuresLabel: 'Port-Solène in three figures',
      quote:
        'The first winter, a neighbour lent me his shovel. The second winter I bought one, so that I could lend it.',
      who: 'Samir Kouyaté-Roy, baker, Ropewalk Lane',
      free: 'Three things that cost nothing',
      freeThings: [
        'Learn one name a week, and how to say it.',
        'Knock on the door before the first storm, and show how we clear a driveway around here.',
        'Keep a seat free: at your table, on your team, in your choir.',
      ],
      stories: 'Stories from places like ours',
      storiesIntro:
        'These come with the Immigration Matters campaign. The ones marked as examples show how a story from here could read.',
      share: 'Pass it on',
      shareIntro: 'A neighbour is believed sooner than a poster. Pick a message and make it yours:',
      shareTips: [
        'add a name, a street or a shop that people here know;',
        'say it the way you would over the fence;',
        'keep the description of the picture, so that everyone gets it.',
      ],
      next: [
        { page: 'newcomers', title: 'New here yourself?', text: 'Five first steps, in any order.' },
        {
          page: 'news',
          title: 'Come to supper',
          text: 'One table for the whole town, on the second Saturday.',
        },
      ],
      form: 'Whose story should we hear?',
      formIntro:
        'A colleague, a coach, the family next door, or you. Tell us what changed because they came. On this demonstration site the form prepares an e-mail: nothing leaves your device until you send it.',
    },
    fr: {
      menu: 'Notre nouveau voisinage',
      title: 'Bienvenue dans le voisinage',
      description:
        'Ce que les plus récents résidents de Port-Solène ont mis en marche, et comment faire connaître leurs histoires.',
      kicker: 'Notre nouveau voisinage',
      lede: 'L’an dernier, 412 personnes venues de 38 pays se sont établies à Port-Solène. Voici ce qu’elles ont mis en marche, et comment le faire savoir.',
      open: 'Tout commence par une porte ouverte',
      door: [
        'À ses débuts, dans l’ancienne maison de la douane, le Guichet d’accueil se résumait à deux chaises et une bouilloire. Aujourd’hui, onze bénévoles y donnent un coup de main pour le premier bail, les premiers pneus d’hiver et la première rencontre à l’école, dans les neuf langues de l’équipe.',
        'Ce qui nous a étonnés, c’est la vitesse à laquelle l’entraide a changé de sens. L’équipe de nuit de la résidence de la rue du Quai, le deuxième quart à la conserverie, la boulangerie qui a ouvert passage de la Corderie : demandez qui les fait tourner et vous entendrez plus d’un accent.',
        'Cette page ne parle donc pas de ce que la ville fait pour les personnes qui arrivent. Elle parle de ce que la ville est devenue grâce à elles.',
      ],
      figures: [
        ['38', 'pays de naissance parmi les personnes arrivées l’an dernier'],
        ['26', 'entreprises ouvertes par de nouveaux arrivants depuis les débuts du Guichet'],
        ['Un tiers', 'de l’équipe infirmière de la résidence de la rue du Quai a été formé à l’étranger'],
      ],
      figuresLabel: 'Port-Solène en trois chiffres',
      quote:
        'Le premier hiver, un voisin m’a prêté sa pelle. Le deuxième, j’en ai acheté une, pour pouvoir la prêter à mon tour.',
      who: 'Samir Kouyaté-Roy, boulanger, passage de la Corderie',
      free: 'Trois choses qui ne coûtent rien',
      freeThings: [
        'Apprendre un nom par semaine, et la façon de le dire.',
        'Frapper à la porte avant la première tempête, et montrer comment on déneige une entrée par ici.',
        'Garder une place libre : à table, dans l’équipe, dans la chorale.',
      ],
      stories: 'Des histoires d’endroits comme le nôtre',
      storiesIntro:
        'Elles accompagnent la campagne L’immigration, ça compte. Celles qui sont marquées comme exemples montrent à quoi pourrait ressembler une histoire d’ici.',
      share: 'Passez le mot',
      shareIntro:
        'On croit plus volontiers un voisin qu’une affiche. Choisissez un message et faites-le vôtre :',
      shareTips: [
        'ajoutez un nom, une rue ou un commerce que les gens d’ici connaissent;',
        'dites-le comme vous le diriez par-dessus la clôture;',
        'gardez la description de l’image, pour que personne ne passe à côté.',
      ],
      next: [
        {
          page: 'newcomers',
          title: 'Vous venez d’arriver?',
          text: 'Cinq premières démarches, dans l’ordre que vous voulez.',
        },
        {
          page: 'news',
          title: 'Venez souper',
          text: 'Une seule table pour toute la ville, le deuxième samedi.',
        },
      ],
      form: 'De qui devrions-nous entendre parler?',
      formIntro:
        'D’une collègue, d’un entraîneur, de la famille d’à côté, ou de vous. Racontez-nous ce que leur arrivée a changé. Sur ce site de démonstration, le formulaire prépare un courriel : rien ne quitte votre appareil avant que vous l’envoyiez.',
    },
  }),
  render(site) {
    const { language, texts: t, town } = site;
    return html`
      <div class="hero">
        <div class="hero__words">
          <p class="kicker">${t.kicker}</p>
          <h1>${t.title}</h1>
          <p class="lede">${t.lede}</p>
        </div>
        <img class="hero__picture" src="/assets/harbour.svg" alt="" width="1440" height="420" />
      </div>
      <div class="page columns">
        <div class="columns__main prose">
          <h2>${t.open}</h2>
          ${t.door.map((paragraph) => html`<p>${paragraph}</p>`)}
          <ul class="figures" aria-label="${t.figuresLabel}">
            ${t.figures.map(([figure, words]) => html`<li><strong>${figure}</strong> ${words}</li>`)}
          </ul>
          ${quote(t.quote, t.who)}
          <h2>${t.free}</h2>
          <ul>
            ${t.freeThings.map((thing) => html`<li>${thing}</li>`)}
          </ul>
          ${doors(site, t.next, 'h3')}
        </div>
        <div class="columns__side">${tag('key-message-rotator', language)} ${deskBox(town)}</div>
      </div>
      <section class="band" aria-labelledby="stories">
        <div class="page">
          <h2 id="stories">${t.stories}</h2>
          <p class="intro">${t.storiesIntro}</p>
          ${tag('story-carousel', language, { 'heading-level': 3, ...carouselAttributes(site) })}
        </div>
      </section>
      <section class="page split" aria-labelledby="share">
        <div class="prose">
          <h2 id="share">${t.share}</h2>
          <p>${t.shareIntro}</p>
          <ul>
            ${t.shareTips.map((tip) => html`<li>${tip}</li>`)}
          </ul>
          <img
            class="split__picture"
            src="/assets/fence.svg"
            alt=""
            width="480"
            height="300"
            loading="lazy"
          />
        </div>
        ${tag('share-card', language, { 'heading-level': 3, browse: true })}
      </section>
      <section class="band band--plain" aria-labelledby="story">
        <div class="page page--narrow">
          <h2 id="story">${t.form}</h2>
          <p class="intro">${t.formIntro}</p>
          ${tag('submit-story-form', language, { 'heading-level': 3, ...formAttributes(site) })}
        </div>
      </section>
    `;
  },
};
