import { texts } from './texts.mjs';

/** The home pages of the campaign, by language: what every fallback link leads to. */
export const CAMPAIGN_URL = {
  en: 'https://www.canada.ca/en/immigration-refugees-citizenship/campaigns/immigration-matters.html',
  fr: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/campagnes/immigration-ca-compte.html',
};

/** Each language's name in itself. */
export const LANGUAGE_NAMES = { en: 'English', fr: 'Français' };

/** What all pages say of the invented town. */
export const TOWN = texts({
  en: {
    name: 'Town of Port-Solène',
    shortName: 'Port-Solène',
    kind: 'Town of',
    motto: 'A harbour for everyone',
    menuLabel: 'Main menu',
    skip: 'Skip to the content',
    desk: {
      title: 'The Welcome Desk',
      place: 'Old Customs House, 4 Quay Street',
      hours: [
        ['Monday to Friday', '9 a.m. to 5 p.m.'],
        ['Thursday', 'until 8 p.m.'],
        ['Saturday', '10 a.m. to 2 p.m.'],
      ],
      note: 'No appointment, no form to fill in first.',
    },
    footer: {
      invented: 'Port-Solène is an invented town.',
      why: 'Its pages show the Immigration Matters widgets where a town’s editors would put them. People, places and figures of the town are made up; links that end in .example lead nowhere.',
      independent:
        'The widgets are an independent, open project. They are not a product of the Government of Canada, which has neither commissioned nor approved them.',
      contact: 'Write to us',
      hall: 'Town Hall, 1 Lighthouse Square',
    },
  },
  fr: {
    name: 'Ville de Port-Solène',
    shortName: 'Port-Solène',
    kind: 'Ville de',
    motto: 'Un port pour tout le monde',
    menuLabel: 'Menu principal',
    skip: 'Passer au contenu',
    desk: {
      title: 'Le Guichet d’accueil',
      place: 'Ancienne maison de la douane, 4, rue du Quai',
      hours: [
        ['Du lundi au vendredi', 'de 9 h à 17 h'],
        ['Le jeudi', 'jusqu’à 20 h'],
        ['Le samedi', 'de 10 h à 14 h'],
      ],
      note: 'Sans rendez-vous, sans formulaire à remplir d’avance.',
    },
    footer: {
      invented: 'Port-Solène est une ville inventée.',
      why: 'Ses pages montrent les modules de L’immigration, ça compte là où l’équipe Web d’une ville les placerait. Les personnes, les lieux et les chiffres de la ville sont fictifs; les adresses en .example ne mènent nulle part.',
      independent:
        'Les modules sont un projet ouvert et indépendant. Ce n’est pas un produit du gouvernement du Canada, qui ne les a ni commandés ni approuvés.',
      contact: 'Nous écrire',
      hall: 'Hôtel de ville, 1, place du Phare',
    },
  },
});

export const TOWN_EMAIL = 'bonjour@portsolene.example';
