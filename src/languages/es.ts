// Written by tools/l10n.mjs: adds the words of a language that no script carries.
import { words } from '../i18n/generated/words/es.js';
import { addLanguage } from '../i18n/localize.js';

addLanguage('es', words);
