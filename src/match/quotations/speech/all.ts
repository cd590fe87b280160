/** The rules of all languages, for Node, where a text is read at once. Pages load those of one language: `load.ts`. */
import { az } from './az.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { hy } from './hy.js';
import type { SpeechLanguage } from './language.js';
import { ru } from './ru.js';
import type { SpeechRules } from './rules.js';
import { tr } from './tr.js';

export const speechRules: Readonly<Record<SpeechLanguage, SpeechRules>> = { az, de, en, es, fr, hy, ru, tr };
