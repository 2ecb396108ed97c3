/** Every word of the moderators' pages, in both languages side by side: what lacks one does not compile. */

import type { Status } from '../stories/story.js';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const en = {
  product: 'Story desk',
  skip: 'Skip to the content',
  other: 'Français',
  signIn: 'Sign in',
  signInLead: 'This page is for the people who read stories before they are published.',
  email: 'Email address',
  password: 'Password',
  signInHelp:
    'No account, or a forgotten password? Ask whoever runs this receiver to add you: npm run receiver -- moderator add EMAIL',
  signInFailed: 'The email address and the password do not match. Check both and try again.',
  signInWait: (minutes: number) =>
    `Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`,
  signedInAs: (who: string) => `Signed in as ${who}`,
  signOut: 'Sign out',
  stories: 'Stories',
  activity: 'Activity',
  tabs: { waiting: 'Waiting', published: 'Published', rejected: 'Rejected', withdrawn: 'Withdrawn' },
  status: { waiting: 'Waiting', published: 'Published', rejected: 'Rejected', withdrawn: 'Withdrawn' },
  empty: {
    waiting:
      'No story is waiting. New ones appear here as soon as they are sent: reload this page now and then. To try it, send a story with the form on your site.',
    published: 'Nothing is published yet. Open a waiting story, read it, and choose Publish.',
    rejected: 'No story was rejected. Rejected stories are deleted for good after a while.',
    withdrawn:
      'No story was withdrawn. To take a published story off your site, open it and choose Withdraw.',
  },
  search: 'Search',
  searchLabel: 'Search these stories',
  searchHint: 'Words of a story, a name, a place or an email address',
  searchNone: 'No story here holds these words. Try fewer of them, or look under another heading.',
  searchClear: 'Show all',
  newer: 'First page',
  older: 'Next page',
  untitled: 'Untitled',
  received: 'Received',
  publishedOn: 'Published',
  photo: 'Photo',
  photoOf: 'Photo sent with the story',
  photoAlt: 'Description of the photo',
  noPhotoAlt: 'No description',
  back: 'Back to the list',
  theStory: 'Story',
  edited: 'Edited version',
  editedNote: 'This version is the one that is published. What the sender wrote is kept below.',
  original: 'As it was sent',
  about: 'About the sender',
  aboutNote: 'The email address is never published.',
  title: 'Title',
  name: 'Name',
  place: 'Place',
  link: 'Link',
  languageLabel: 'Language',
  campaign: 'Campaign',
  audience: 'Questions for',
  answers: 'Answers',
  answersNote: 'Answers help you to know the story. They are not published.',
  history: 'What happened',
  emailWarning: 'The text holds an email address. Visitors will see […] in its place.',
  doubleWarning: (count: number) =>
    count === 1
      ? 'Another story has the same text. It may have been sent twice, or by a program.'
      : `${count} other stories have the same text. It may have been sent by a program.`,
  decide: 'Decide',
  publish: 'Publish',
  publishHint: 'It appears on your site within a minute.',
  reject: 'Reject',
  rejectHint: 'It is not shown to visitors, and is deleted later.',
  withdraw: 'Withdraw',
  withdrawHint: 'It is gone from your site within a minute.',
  edit: 'Edit',
  editHint: 'Correct a slip or take out what is too private. Both versions are kept.',
  editLead: 'Change only what has to change: these are somebody’s own words.',
  save: 'Save the changes',
  cancel: 'Cancel',
  remove: 'Delete for good',
  removeSummary: 'Delete this story…',
  removeHint:
    'The story, its photo and every version are deleted and cannot be brought back. That it was deleted, when and by whom, stays in the activity.',
  done: {
    publish: 'The story is published. It appears on your site within a minute.',
    reject: 'The story is rejected.',
    withdraw: 'The story is withdrawn. It is gone from your site within a minute.',
    edit: 'The changes are saved.',
    delete: 'The story is deleted for good.',
  },
  changedMeanwhile:
    'Somebody else has changed this story meanwhile. Nothing of yours was done: look at it again.',
  problem: 'There is a problem',
  required: 'Fill in this field.',
  tooLong: (limit: number) => `Use at most ${limit.toLocaleString('en-CA')} characters.`,
  invalidLink: 'Check the link: it should begin with https:// or http://.',
  limit: (limit: number) => `At most ${limit.toLocaleString('en-CA')} characters`,
  optional: 'optional',
  activityLead: 'Who did what, and when. Nobody can change this list.',
  activityNone: 'Nothing has happened yet. What moderators do will be listed here.',
  when: 'When',
  who: 'Who',
  what: 'What',
  deletedStory: 'deleted story',
  receiverItself: 'The receiver',
  actions: {
    publish: 'published',
    reject: 'rejected',
    withdraw: 'withdrew',
    edit: 'edited',
    delete: 'deleted for good',
    expire: 'deleted after the time was up',
    'sign-in': 'signed in',
    'sign-out': 'signed out',
    'moderator-add': 'was added as a moderator',
    'moderator-remove': 'was removed as a moderator',
  } as Record<string, string>,
  notFound: 'Not found',
  notFoundLead: 'There is nothing here. The story may have been deleted.',
  refused: 'Nothing was done',
  refusedLead:
    'The page was open for too long, or the form came from another site. Open the list and try again.',
  unavailable: 'Not now',
  unavailableLead: 'The stories cannot be reached at the moment. Nothing is lost: try again in a minute.',
};

const fr: typeof en = {
  product: 'Bureau des histoires',
  skip: 'Passer au contenu',
  other: 'English',
  signIn: 'Ouvrir une session',
  signInLead: 'Cette page s’adresse aux personnes qui lisent les histoires avant leur publication.',
  email: 'Adresse courriel',
  password: 'Mot de passe',
  signInHelp:
    'Pas de compte, ou mot de passe oublié? Demandez à la personne responsable du récepteur de vous ajouter\u00a0: npm run receiver -- moderator add COURRIEL',
  signInFailed:
    'L’adresse courriel et le mot de passe ne correspondent pas. Vérifiez les deux, puis réessayez.',
  signInWait: (minutes) =>
    `Trop de tentatives. Attendez ${minutes === 1 ? 'une minute' : `${minutes} minutes`}, puis réessayez.`,
  signedInAs: (who) => `Session de ${who}`,
  signOut: 'Fermer la session',
  stories: 'Histoires',
  activity: 'Activité',
  tabs: { waiting: 'En attente', published: 'Publiées', rejected: 'Rejetées', withdrawn: 'Retirées' },
  status: { waiting: 'En attente', published: 'Publiée', rejected: 'Rejetée', withdrawn: 'Retirée' },
  empty: {
    waiting:
      'Aucune histoire n’est en attente. Les nouvelles apparaissent ici dès leur envoi\u00a0: rechargez cette page de temps à autre. Pour faire un essai, envoyez une histoire avec le formulaire de votre site.',
    published: 'Rien n’est encore publié. Ouvrez une histoire en attente, lisez-la, puis choisissez Publier.',
    rejected:
      'Aucune histoire n’a été rejetée. Les histoires rejetées sont supprimées définitivement après un certain temps.',
    withdrawn:
      'Aucune histoire n’a été retirée. Pour enlever une histoire de votre site, ouvrez-la et choisissez Retirer.',
  },
  search: 'Rechercher',
  searchLabel: 'Rechercher dans ces histoires',
  searchHint: 'Mots d’une histoire, nom, lieu ou adresse courriel',
  searchNone:
    'Aucune histoire ne contient ces mots ici. Essayez avec moins de mots, ou sous un autre onglet.',
  searchClear: 'Tout afficher',
  newer: 'Première page',
  older: 'Page suivante',
  untitled: 'Sans titre',
  received: 'Reçue',
  publishedOn: 'Publiée',
  photo: 'Photo',
  photoOf: 'Photo envoyée avec l’histoire',
  photoAlt: 'Description de la photo',
  noPhotoAlt: 'Aucune description',
  back: 'Retour à la liste',
  theStory: 'Histoire',
  edited: 'Version révisée',
  editedNote: 'C’est cette version qui est publiée. Le texte d’origine est conservé plus bas.',
  original: 'Texte d’origine',
  about: 'La personne qui a écrit',
  aboutNote: 'L’adresse courriel n’est jamais publiée.',
  title: 'Titre',
  name: 'Nom',
  place: 'Lieu',
  link: 'Lien',
  languageLabel: 'Langue',
  campaign: 'Campagne',
  audience: 'Questions pour',
  answers: 'Réponses',
  answersNote: 'Les réponses vous aident à connaître l’histoire. Elles ne sont pas publiées.',
  history: 'Ce qui s’est passé',
  emailWarning: 'Le texte contient une adresse courriel. Les visiteurs verront […] à sa place.',
  doubleWarning: (count) =>
    count === 1
      ? 'Une autre histoire a le même texte. Elle a peut-être été envoyée deux fois, ou par un robot.'
      : `${count} autres histoires ont le même texte. Elles viennent peut-être d’un robot.`,
  decide: 'Décision',
  publish: 'Publier',
  publishHint: 'Elle paraît sur votre site en moins d’une minute.',
  reject: 'Rejeter',
  rejectHint: 'Elle n’est pas montrée aux visiteurs et sera supprimée plus tard.',
  withdraw: 'Retirer',
  withdrawHint: 'Elle disparaît de votre site en moins d’une minute.',
  edit: 'Modifier',
  editHint: 'Corrigez une coquille ou enlevez ce qui est trop personnel. Les deux versions sont conservées.',
  editLead: 'Ne changez que ce qui doit l’être\u00a0: ce sont les mots de quelqu’un.',
  save: 'Enregistrer les modifications',
  cancel: 'Annuler',
  remove: 'Supprimer définitivement',
  removeSummary: 'Supprimer cette histoire…',
  removeHint:
    'L’histoire, sa photo et toutes ses versions sont supprimées et ne peuvent pas être récupérées. L’activité indique encore quand et par qui elle a été supprimée.',
  done: {
    publish: 'L’histoire est publiée. Elle paraît sur votre site en moins d’une minute.',
    reject: 'L’histoire est rejetée.',
    withdraw: 'L’histoire est retirée. Elle disparaît de votre site en moins d’une minute.',
    edit: 'Les modifications sont enregistrées.',
    delete: 'L’histoire est supprimée définitivement.',
  },
  changedMeanwhile:
    'Une autre personne a modifié cette histoire entre-temps. Rien de votre côté n’a été fait\u00a0: relisez-la.',
  problem: 'Des champs sont à corriger',
  required: 'Remplissez ce champ.',
  tooLong: (limit) => `Utilisez au plus ${limit.toLocaleString('fr-CA')} caractères.`,
  invalidLink: 'Vérifiez le lien\u00a0: il doit commencer par https:// ou http://.',
  limit: (limit) => `Au plus ${limit.toLocaleString('fr-CA')} caractères`,
  optional: 'facultatif',
  activityLead: 'Qui a fait quoi, et quand. Personne ne peut modifier cette liste.',
  activityNone: 'Il ne s’est encore rien passé. Les actions de l’équipe s’afficheront ici.',
  when: 'Quand',
  who: 'Qui',
  what: 'Quoi',
  deletedStory: 'histoire supprimée',
  receiverItself: 'Le récepteur',
  actions: {
    publish: 'a publié',
    reject: 'a rejeté',
    withdraw: 'a retiré',
    edit: 'a modifié',
    delete: 'a supprimé définitivement',
    expire: 'a supprimé à l’échéance',
    'sign-in': 'a ouvert une session',
    'sign-out': 'a fermé sa session',
    'moderator-add': 'a reçu un accès à la modération',
    'moderator-remove': 'n’a plus accès à la modération',
  },
  notFound: 'Page introuvable',
  notFoundLead: 'Il n’y a rien ici. L’histoire a peut-être été supprimée.',
  refused: 'Rien n’a été fait',
  refusedLead:
    'La page est restée ouverte trop longtemps, ou le formulaire provenait d’un autre site. Ouvrez la liste et réessayez.',
  unavailable: 'Un instant',
  unavailableLead:
    'Les histoires sont inaccessibles en ce moment. Rien n’est perdu\u00a0: réessayez dans une minute.',
};

export type Texts = typeof en;
export const TEXTS: Record<Language, Texts> = { en, fr };

export const statusOf = (texts: Texts, status: Status): string => texts.status[status];

/** For the time of the machine that the receiver runs on. */
export const timeIn = (language: Language, time: number): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);

export const languageName = (language: Language, tag: string): string =>
  new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
