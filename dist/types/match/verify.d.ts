import { type Words } from '../text/words.js';
/** Whether a text has the alias just as the dossier spells it: most mentions are, and nothing else needs asking then. */
export declare function isVerbatim(alias: string, text: string, start: number, end: number): boolean;
/**
 * @param alias the alias's text and the index of its first word in `aliasWords`
 * @param text the text and the index of the first word there
 */
export declare function sameWords(alias: string, aliasWords: Words, aliasFrom: number, text: string, textWords: Words, textFrom: number, count: number): boolean;
/** Whether the word that ends at `end` is the first half of a negation: Don is not in "don’t". Seldom asked of the regexp. */
export declare const isNegated: (text: string, end: number) => boolean;
