// Written by tools/l10n.mjs from locales/fr.xlf: edit that.

import { str, type TemplateMap } from '../../localize.js';

export const templates: TemplateMap = {
  'rotator.copied': `Message copié`,
  'rotator.copy': `Copier ce message`,
  'rotator.copy-short': `Copier`,
  'rotator.heading': `Messages clés`,
  'rotator.more': str`${0} autres faits`,
  'rotator.more-one': `1 autre fait`,
  'rotator.next': `Message suivant`,
  'rotator.not-copied': `Votre navigateur n’a pas permis la copie. Sélectionnez le texte, puis copiez-le.`,
  'rotator.previous': `Message précédent`,
  'rotator.share': `Partager ce message`,
  'rotator.start': `Démarrer le défilement automatique`,
  'rotator.stop': `Arrêter le défilement automatique`,
};
