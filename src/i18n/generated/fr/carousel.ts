import { type TemplateMap } from '../../localize.js';

export const templates: TemplateMap = {};
