// Written by tools/l10n.mjs from locales/fr.xlf: edit that.

import { str, type TemplateMap } from '../../localize.js';

export const templates: TemplateMap = {
  'slides.carousel': `carrousel`,
  'slides.next': `Suivant`,
  'slides.position': str`${0} sur ${1}`,
  'slides.previous': `Précédent`,
  'slides.show-all': `Tout afficher`,
  'slides.show-one': `Afficher un élément à la fois`,
  'slides.slide': `diapositive`,
};
