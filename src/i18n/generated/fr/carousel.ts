// Written by tools/l10n.mjs from locales/fr.xlf: edit that.

import { str, type TemplateMap } from '../../localize.js';

export const templates: TemplateMap = {
  'carousel.by': str`Par ${0}`,
  'carousel.empty': `Aucune histoire pour l’instant.`,
  'carousel.example': `Exemple fictif`,
  'carousel.heading': `Histoires`,
  'carousel.loading': `Chargement d’autres histoires…`,
  'carousel.more': `Afficher d’autres histoires`,
  'carousel.not-loaded': `Impossible de charger d’autres histoires.`,
  'carousel.read': `Lire l’histoire complète`,
  'carousel.read-name': str`Lire l’histoire complète, ${0}`,
  'carousel.story': str`Histoire ${0}`,
  'carousel.tell': `Racontez la vôtre`,
};
