// Written by tools/l10n.mjs from locales/fr.xlf: edit that.

import { type TemplateMap } from '../../localize.js';

export const templates: TemplateMap = {
  'rotator.heading': `Messages clés`,
};
