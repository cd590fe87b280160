import type { SpeechLanguage } from './language.js';
import type { SpeechRules } from './rules.js';
export declare const speechRules: Readonly<Record<SpeechLanguage, SpeechRules>>;
