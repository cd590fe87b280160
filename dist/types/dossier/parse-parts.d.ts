import type { CardsData, LexiconData, PhrasesData } from './compile.js';
import { type Shaped } from './parse.js';
/** A lexicon as a file has it: with its phrases, and the address of its cards. */
export type LexiconPart = LexiconData & {
    readonly phrases: PhrasesData;
    readonly cards: string;
};
/** Whether a value is, or means to be, the lexicon of a dossier and not all of it. */
export declare const isLexiconPart: (value: unknown) => boolean;
/** Whether a value is, or means to be, the cards of a dossier and not all of it. */
export declare const isCardsPart: (value: unknown) => boolean;
/** Never throws. */
export declare const parseLexicon: (value: unknown) => Shaped<LexiconPart>;
/**
 * Never throws.
 *
 * @param lexicon the part that these cards are for: each of its entries must have one
 */
export declare const parseCards: (value: unknown, lexicon: LexiconData) => Shaped<CardsData>;
