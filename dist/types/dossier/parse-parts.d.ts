import type { CardsData, LexiconData, LexiconPart } from './compile.js';
import type { Issue } from './issue.js';
import { type Shaped } from './parse.js';
/** Whether a value looks like a lexicon file, in which `cards` is an address. A whole dossier has no field `cards`. */
export declare const isLexiconPart: (value: unknown) => boolean;
/** Whether a value looks like a file of cards, in which `cards` is an object. */
export declare const isCardsPart: (value: unknown) => boolean;
/** Checks a lexicon file. Never throws. */
export declare const parseLexicon: (value: unknown) => Shaped<LexiconPart>;
/**
 * Checks a file of cards. Never throws.
 *
 * @param lexicon the lexicon that these cards belong to: each of its entries must have a card. Without it, any may lack
 */
export declare const parseCards: (value: unknown, lexicon: LexiconData | undefined) => Shaped<CardsData>;
/** Says that there is no card for an entry. */
export declare const lackingIssue: (id: string) => Issue;
