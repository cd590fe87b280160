/** Which language a text is in, of those that there are rules of speech for. */
import type { ReadBlock } from '../../../text/hashed-block.js';
/** Words that are frequent in one of the languages and in none of the others. */
declare const frequent: {
    en: string;
    de: string;
    fr: string;
    es: string;
    ru: string;
    tr: string;
    az: string;
    hy: string;
};
export type SpeechLanguage = keyof typeof frequent;
/** The language of which a text has the most words; English where that is no other. */
export declare function languageOf(blocks: readonly ReadBlock[]): SpeechLanguage;
export {};
