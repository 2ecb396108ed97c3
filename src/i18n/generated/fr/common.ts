// Written by tools/l10n.mjs from locales/fr.xlf: edit that.

import { type TemplateMap } from '../../localize.js';

export const templates: TemplateMap = {
  'common.problem-empty': `Il n’y a rien à afficher ici pour l’instant.`,
  'common.problem-kept': `Le contenu le plus récent n’a pas pu être chargé. Ce qui était affiché est toujours là.`,
  'common.problem-network': `Ce contenu n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.`,
  'common.problem-server': `Ce contenu n’est pas accessible en ce moment. Réessayez dans quelques minutes.`,
  'common.problem-setup': `Cette partie de la page n’est pas encore configurée. Veuillez en informer les responsables du site.`,
  'common.retry': `Réessayer`,
  'common.retrying': `Nouvelle tentative…`,
};
