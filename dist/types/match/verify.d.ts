import type { Words } from '../text/words.js';
/**
 * @param alias the alias's text and the index of its first word in `aliasWords`
 * @param text the text and the index of the first word there
 */
export declare function sameWords(alias: string, aliasWords: Words, aliasFrom: number, text: string, textWords: Words, textFrom: number, count: number): boolean;
