// Written by tools/l10n.mjs: every language of the room.
import type { Translations } from '../localize.js';
import { templates as fr } from './fr/form.js';

export const form: Translations = { fr };
