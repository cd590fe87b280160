/** The rules of all languages, for Node, where a text is read at once. Pages load those of one language: `load.ts`. */
import { az } from './speech-az.js';
import { de } from './speech-de.js';
import { en } from './speech-en.js';
import { es } from './speech-es.js';
import { fr } from './speech-fr.js';
import { hy } from './speech-hy.js';
import type { SpeechLanguage } from './language.js';
import { ru } from './speech-ru.js';
import type { SpeechRules } from './rules.js';
import { tr } from './speech-tr.js';

export const speechRules: Readonly<Record<SpeechLanguage, SpeechRules>> = { az, de, en, es, fr, hy, ru, tr };
