import type { SpeechRules } from './rules.js';
export declare const fr: SpeechRules;
