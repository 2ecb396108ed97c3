// Written by tools/l10n.mjs from locales/fr.xlf: edit that.

import { str, type TemplateMap } from '../../localize.js';

export const templates: TemplateMap = {
  'slides.all-shown': str`Tout est affiché : ${0}.`,
  'slides.carousel': `carrousel`,
  'slides.fewer-shown': `L’affichage est réduit.`,
  'slides.position': str`${0} sur ${1}`,
  'slides.range': str`${0} à ${1}`,
  'slides.show-all': `Tout afficher`,
  'slides.show-fewer': `Afficher moins`,
  'slides.slide': `diapositive`,
};
