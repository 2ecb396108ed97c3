// Written by tools/l10n.mjs: every language of the room.
import type { Translations } from '../localize.js';
import { templates as fr } from './fr/card.js';

export const card: Translations = { fr };
