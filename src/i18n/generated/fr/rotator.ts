// Written by tools/l10n.mjs from locales/fr.xlf: edit that.

import { type TemplateMap } from '../../localize.js';

export const templates: TemplateMap = {
  'rotator.copied': `Message copié`,
  'rotator.copy': `Copier ce message`,
  'rotator.heading': `Messages clés`,
  'rotator.not-copied': `Votre navigateur n’a pas permis la copie. Sélectionnez le texte, puis copiez-le.`,
  'rotator.share': `Partager ce message`,
  'rotator.start': `Démarrer le défilement automatique`,
  'rotator.stop': `Arrêter le défilement automatique`,
};
