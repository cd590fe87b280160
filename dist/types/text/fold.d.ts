/**
 * Folding makes spellings that a reader takes for the same word equal: case, diacritics (also ı/İ and decomposed
 * letters), ligatures, full-width letters. It works on one UTF-16 unit at a time, so every offset stays an offset into
 * the raw text. `normalize('NFD')` over the whole text would cost 4–6 times as much and lose the offsets.
 */
/** Not part of any word: spaces, punctuation, symbols. */
export declare const BREAK = 1;
/** Not there at all: soft hyphens, zero-width characters, combining marks. */
export declare const DROP = 2;
/** Folds to several letters; `foldedLetters` has them. */
export declare const SEVERAL = 3;
/** In `factorOfUnit`: not met before, dropped, or several letters; to be looked at. */
export declare const RARE = 2;
/** What a unit does to a word's hash: an odd number to multiply by where it is one letter, 0 where it ends the word. */
export declare const factorOfUnit: Int32Array<ArrayBuffer>;
/** Different for each letter, as the multiplier is odd and its product with 16 bits is told by 30. */
export declare const factorOfLetter: (letter: number) => number;
/** The folded UTF-16 unit, or `BREAK`, `DROP` or `SEVERAL`. Each unit is worked out once, when it is first met. */
export declare function fold(unit: number): number;
/** The letters of a unit that folds to `SEVERAL`. */
export declare const foldedLetters: (unit: number) => string;
