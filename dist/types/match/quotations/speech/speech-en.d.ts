import type { SpeechRules } from './rules.js';
export declare const en: SpeechRules;
