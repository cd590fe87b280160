/** Loads the rules of one language. Each language is a chunk of its own, so that a page loads one. */
import type { SpeechLanguage } from './language.js';
import type { SpeechRules } from './rules.js';
export declare const loadSpeech: (language: SpeechLanguage) => Promise<SpeechRules>;
