// Valid feeds of a campaign that does not exist, in English and French, for tests to use or to break.
// Every maker gives a fresh object; what is passed last replaces its fields.

/** @typedef {'en' | 'fr'} Language */
/** @typedef {Record<string, any>} Fields */

const CAMPAIGN = {
  en: {
    name: 'A Chair for Everyone',
    url: 'https://chairs.example/en',
    hashtag: '#AChairForEveryone',
    organization: { name: 'League of Table Towns', url: 'https://league.example/en' },
    mentions: { x: '@tabletowns', mastodon: '@table@towns.example' },
    accounts: [{ network: 'x', name: '@tabletowns', url: 'https://x.com/tabletowns' }],
  },
  fr: {
    name: 'Une chaise pour chacun',
    url: 'https://chairs.example/fr',
    hashtag: '#UneChaiseÀTable',
    organization: { name: 'Ligue des villes attablées', url: 'https://league.example/fr' },
    mentions: { x: '@villesattablees', mastodon: '@table@villes.example' },
    accounts: [{ network: 'x', name: '@villesattablees', url: 'https://x.com/villesattablees' }],
  },
};

const POSTS = {
  en: [
    [
      'spare-chair',
      'Last winter our choir ran out of chairs. Good: that is how we learned who had moved in.',
    ],
    ['bread', 'Four bakers, three alphabets, one oven. Come and see what rises on Saturday.'],
    ['night-bus', 'The night bus has a new driver, and the whole back row knows her by name.'],
  ],
  fr: [
    ['spare-chair', 'L’hiver dernier, notre chorale a manqué de chaises. Tant mieux : on a su qui arrivait.'],
    ['bread', 'Quatre boulangers, trois alphabets, un seul four. Venez voir ce qui lève samedi.'],
    ['night-bus', 'L’autobus de nuit a une nouvelle conductrice, et tout le fond la connaît par son nom.'],
  ],
};

const ALT = {
  en: 'Mismatched chairs around a long table in a church hall.',
  fr: 'Des chaises dépareillées autour d’une longue table dans une salle paroissiale.',
};

/** @type {Record<Language, [string, string, string, string][]>} */
const MESSAGES = {
  en: [
    [
      'work',
      'Shops that were to close have found hands.',
      'Of 40 storefronts, 31 are open again.',
      'Storefront count',
    ],
    [
      'care',
      'Someone answers when you ring for the nurse.',
      'Two wards in three hired abroad.',
      'Ward survey',
    ],
    [
      'school',
      'The village school kept its second teacher.',
      'The class grew from 9 pupils to 17.',
      'School roll',
    ],
  ],
  fr: [
    [
      'work',
      'Des boutiques qui allaient fermer ont trouvé des bras.',
      'Sur 40 vitrines, 31 ont rouvert.',
      'Décompte des vitrines',
    ],
    [
      'care',
      'Quelqu’un vient quand on sonne l’infirmière.',
      'Deux services sur trois ont recruté à l’étranger.',
      'Enquête des services',
    ],
    [
      'school',
      'L’école du village a gardé sa deuxième enseignante.',
      'La classe est passée de 9 à 17 élèves.',
      'Registre scolaire',
    ],
  ],
};

/** @type {Record<Language, [string, string, string]>} */
const STORY = {
  en: [
    'The loom on the second floor',
    'She came for a winter and brought a loom. Now eleven neighbours weave on Tuesdays.',
    'Nina',
  ],
  fr: [
    'Le métier à tisser du deuxième',
    'Venue pour un hiver avec son métier à tisser, elle réunit onze voisines le mardi.',
    'Nina',
  ],
};

/** @param {Language} lang @param {number} [n] @param {Fields} [over] */
export function post(lang, n = 0, over = {}) {
  const [id, text] = /** @type {[string, string]} */ (POSTS[lang][n % 3]);
  return {
    id: n < 3 ? id : `${id}-${n}`,
    text,
    url: `https://chairs.example/${lang}/${id}`,
    hashtags: [CAMPAIGN[lang].hashtag],
    image: {
      alt: ALT[lang],
      renditions: [
        {
          url: `${id}-square.png`,
          networks: ['facebook', 'instagram'],
          width: 1080,
          height: 1080,
          type: 'image/png',
          size: 68,
        },
        {
          url: `${id}-wide.png`,
          networks: ['x', 'linkedin'],
          width: 1200,
          height: 675,
          type: 'image/png',
          size: 68,
        },
      ],
    },
    ...over,
  };
}

/** @param {Language} lang @param {number} [n] @param {Fields} [over] */
export function message(lang, n = 0, over = {}) {
  const [id, text, fact, source] = /** @type {[string, string, string, string]} */ (MESSAGES[lang][n % 3]);
  return {
    id: n < 3 ? id : `${id}-${n}`,
    text,
    facts: [
      { text: fact, source: { name: source, url: `https://facts.example/${lang}/${id}`, date: '2023-03' } },
    ],
    ...over,
  };
}

/** @param {Language} lang @param {Fields} [over] */
export function submission(lang, over = {}) {
  const fr = lang === 'fr';
  return {
    url: 'https://receiver.example/stories',
    guidelines: fr ? ['Parlez de ce que vous avez vu vous-même.'] : ['Tell what you saw yourself.'],
    topics: fr ? ['Un voisin', 'Un métier'] : ['A neighbour', 'A trade'],
    interview: {
      tips: fr ? ['Laissez finir les phrases.'] : ['Let people finish their sentences.'],
      audiences: [
        {
          id: 'cook',
          name: fr ? 'Quelqu’un qui cuisine' : 'Someone who cooks',
          questions: [
            { id: 'first-dish', text: fr ? 'Quel fut le premier plat?' : 'What was the first dish?' },
          ],
        },
        {
          id: 'coach',
          name: fr ? 'Quelqu’un qui entraîne' : 'Someone who coaches',
          questions: [
            { id: 'team', text: fr ? 'Qui compose l’équipe?' : 'Who is on the team?' },
            { id: 'game', text: fr ? 'Quelle partie raconter?' : 'Which game is worth telling?' },
          ],
        },
      ],
    },
    privacy: {
      text: fr
        ? 'Votre adresse ne sert qu’à vous répondre.'
        : 'Your address is used to answer you, nothing else.',
      url: `https://chairs.example/${lang}/privacy`,
    },
    consent: fr ? 'J’accepte que mon récit soit publié.' : 'I agree that my story may be published.',
    ...over,
  };
}

/** @param {Language} lang @param {Fields} [over] */
export function toolkit(lang, over = {}) {
  return {
    version: 1,
    language: lang,
    modified: '2023-09-01',
    campaign: CAMPAIGN[lang],
    posts: [0, 1, 2].map((n) => post(lang, n)),
    messages: [0, 1, 2].map((n) => message(lang, n)),
    stories: `stories.${lang}.json`,
    submission: submission(lang),
    ...over,
  };
}

/** @param {Language} lang @param {number} [n] @param {Fields} [over] */
export function story(lang, n = 0, over = {}) {
  const [title, text, person] = STORY[lang];
  return {
    id: `story-${n}`,
    url: `https://chairs.example/${lang}/stories/${n}`,
    title: `${title}, ${n + 1}`,
    content_text: text,
    image: `story-${n}.png`,
    date_published: `2023-08-${String((n % 28) + 1).padStart(2, '0')}T12:00:00Z`,
    language: lang,
    authors: [{ name: person }],
    tags: n % 2 ? ['sport'] : ['craft'],
    _im: { person, place: 'Tabletown, ON', image_alt: ALT[lang], example: true },
    ...over,
  };
}

/** A JSON Feed of so many stories. @param {Language} lang @param {number} [count] @param {Fields} [over] */
export function stories(lang, count = 3, over = {}) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: CAMPAIGN[lang].name,
    language: lang,
    items: Array.from({ length: count }, (_, n) => story(lang, n)),
    ...over,
  };
}

/**
 * Both languages' feeds on the fake server, as a campaign publishes them. Gives the address for `toolkit`.
 * @param {{reply: (path: string, reply: any) => void | Promise<void>, url: (path: string) => string}} server
 * @param {{en?: Fields, fr?: Fields, count?: number}} [over]
 */
export async function publish(server, { en = {}, fr = {}, count = 3 } = {}) {
  await server.reply('toolkit.en.json', { body: toolkit('en', en) });
  await server.reply('toolkit.fr.json', { body: toolkit('fr', fr) });
  await server.reply('stories.en.json', { body: stories('en', count) });
  await server.reply('stories.fr.json', { body: stories('fr', count) });
  return server.url('toolkit.{lang}.json');
}
