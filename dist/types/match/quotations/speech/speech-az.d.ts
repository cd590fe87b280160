import type { SpeechRules } from './rules.js';
export declare const az: SpeechRules;
