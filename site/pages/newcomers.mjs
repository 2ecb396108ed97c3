import { html } from '../html.mjs';
import { deskBox } from '../pieces.mjs';
import { formAttributes } from '../receiver.mjs';
import { texts } from '../texts.mjs';
import { tag } from '../widget.mjs';

export const newcomers = {
  slug: { en: 'newcomers', fr: 'nouveaux-arrivants' },
  texts: texts({
    en: {
      menu: 'Newcomers',
      title: 'New in Port-Solène',
      description:
        'Where to begin when you have just moved to Port-Solène: housing, school, work, languages.',
      kicker: 'Services for newcomers',
      lede: 'You need not settle everything at once. Begin with any of these five, in the order that suits you.',
      first: 'Your first weeks',
      steps: [
        [
          'Come and say hello',
          'Bring your questions to the Welcome Desk and, if you have one, the letter that makes no sense. Somebody will read it with you.',
        ],
        [
          'Find a place to live',
          'We keep a list of landlords who rent to people without a credit history in Canada, and we can go through the lease together before you sign.',
        ],
        [
          'Enrol the children',
          'They can start any week of the year, in French or in English. We make the call and come along on the first morning.',
        ],
        [
          'Look for work',
          'Employers visit the Desk every second Tuesday. Two nurses who have been down that road explain how to have a diploma recognized.',
        ],
        [
          'Talk, skate, belong',
          'Conversation circles meet on Mondays in French and on Thursdays in English. At the arena, skates are free to borrow.',
        ],
      ],
      good: 'Good to know',
      goodThings: [
        [
          'Winter',
          'From October on, the town lends coats and boots. Ask at the Desk, and nobody will ask you why.',
        ],
        ['The bus', 'Free for your first three months, with the card from the Desk.'],
        ['The library', 'Picture books in fourteen languages, and a quiet table with a printer.'],
        ['The garden', 'Forty plots on Mill Street, where seeds from anywhere may try their luck.'],
      ],
      why: 'Asked about immigration?',
      whyText: 'Five points, with the figures behind them and where these come from.',
      form: 'How did it go for you?',
      formIntro:
        'Whether you arrived last spring or your grandparents did, your story helps the next family. Here, the form prepares an e-mail that you send yourself.',
    },
    fr: {
      menu: 'Nouveaux arrivants',
      title: 'Vous arrivez à Port-Solène',
      description:
        'Par où commencer quand on vient d’emménager à Port-Solène : logement, école, travail, langues.',
      kicker: 'Services aux nouveaux arrivants',
      lede: 'Inutile de tout régler d’un coup. Commencez par l’une de ces cinq démarches, dans l’ordre qui vous convient.',
      first: 'Vos premières semaines',
      steps: [
        [
          'Passez nous dire bonjour',
          'Apportez vos questions au Guichet d’accueil et, s’il y a lieu, la lettre à laquelle vous ne comprenez rien. Quelqu’un la lira avec vous.',
        ],
        [
          'Trouvez un logement',
          'Nous tenons une liste de propriétaires qui louent aux personnes sans dossier de crédit au Canada, et nous pouvons lire le bail ensemble avant que vous le signiez.',
        ],
        [
          'Inscrivez les enfants',
          'Ils peuvent commencer à tout moment de l’année, en français ou en anglais. Nous téléphonons à l’école et venons avec vous le premier matin.',
        ],
        [
          'Cherchez du travail',
          'Un mardi sur deux, des employeurs viennent au Guichet. Deux infirmières qui sont passées par là expliquent comment faire reconnaître un diplôme.',
        ],
        [
          'Parlez, patinez, participez',
          'Les cercles de conversation se réunissent le lundi en français et le jeudi en anglais. À l’aréna, on prête des patins gratuitement.',
        ],
      ],
      good: 'Bon à savoir',
      goodThings: [
        [
          'L’hiver',
          'Dès octobre, la Ville prête des manteaux et des bottes. Adressez-vous au Guichet; on ne vous posera pas de questions.',
        ],
        ['L’autobus', 'Gratuit pendant vos trois premiers mois, avec la carte du Guichet.'],
        ['La bibliothèque', 'Des albums en quatorze langues, et une table tranquille avec une imprimante.'],
        ['Le jardin', 'Quarante parcelles, rue du Moulin, où les graines de partout tentent leur chance.'],
      ],
      why: 'On vous parle d’immigration?',
      whyText: 'Cinq points, avec les chiffres à l’appui et leurs sources.',
      form: 'Comment cela s’est-il passé pour vous?',
      formIntro:
        'Que vous soyez ici depuis le printemps dernier ou depuis l’époque de vos grands-parents, votre histoire aidera la prochaine famille. Ici, le formulaire prépare un courriel que vous envoyez vous-même.',
    },
  }),
  render: ({ language, receiver, texts: t, town }) => html`
    <div class="page page--top">
      <p class="kicker">${t.kicker}</p>
      <h1>${t.title}</h1>
      <p class="lede">${t.lede}</p>
    </div>
    <div class="page columns">
      <section class="columns__main prose" aria-labelledby="first">
        <h2 id="first">${t.first}</h2>
        <ol class="steps">
          ${t.steps.map(
            ([title, text]) =>
              html`<li>
                <h3>${title}</h3>
                <p>${text}</p>
              </li>`,
          )}
        </ol>
        <h2>${t.good}</h2>
        <dl class="programme">
          ${t.goodThings.map(
            ([what, text]) =>
              html`<div>
                <dt>${what}</dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>
        <img class="split__picture" src="/assets/fence.svg" alt="" width="480" height="300" loading="lazy" />
      </section>
      <div class="columns__side">
        ${deskBox(town)}
        <section aria-labelledby="why">
          <h2 id="why">${t.why}</h2>
          <p>${t.whyText}</p>
          ${tag('key-message-rotator', language, { 'heading-level': 3 })}
        </section>
      </div>
    </div>
    <section class="band band--plain" aria-labelledby="story">
      <div class="page page--narrow">
        <h2 id="story">${t.form}</h2>
        <p class="intro">${t.formIntro}</p>
        ${tag('submit-story-form', language, { 'heading-level': 3, ...formAttributes({ receiver }) })}
      </div>
    </section>
  `,
};
