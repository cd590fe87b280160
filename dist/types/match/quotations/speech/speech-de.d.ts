import type { SpeechRules } from './rules.js';
export declare const de: SpeechRules;
