// Written by tools/l10n.mjs from locales/fr.xlf: edit that.

import { str, type TemplateMap } from '../../localize.js';

export const templates: TemplateMap = {
  'carousel.by': str`Par ${0}`,
  'carousel.empty': `Aucune histoire pour l’instant.`,
  'carousel.example': `Exemple : histoire fictive`,
  'carousel.heading': `Histoires`,
  'carousel.in-language': str`En ${0}`,
  'carousel.loading': `Chargement d’autres histoires…`,
  'carousel.more': `Afficher d’autres histoires`,
  'carousel.next': `Histoire suivante`,
  'carousel.not-loaded': `Impossible de charger d’autres histoires.`,
  'carousel.previous': `Histoire précédente`,
  'carousel.read': `Lire l’histoire`,
  'carousel.read-name': str`Lire l’histoire, ${0}`,
  'carousel.story': str`Histoire ${0}`,
  'carousel.tell': `Racontez la vôtre`,
};
