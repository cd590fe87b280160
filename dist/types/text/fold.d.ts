/**
 * Folding makes spellings equal that a reader takes for the same word: it ignores case, diacritics (also ı/İ and
 * decomposed letters), ligatures and full-width forms. It works on one UTF-16 unit at a time, so every offset stays an
 * offset into the raw text. `normalize('NFD')` over the whole text would cost 4–6 times as much and lose the offsets.
 */
/** `fold` returns this for a unit that is not part of any word: a space, punctuation, a symbol. */
export declare const BREAK = 1;
/**
 * `fold` returns this for a unit that is ignored within a word: a soft hyphen, a zero-width character, a combining
 * mark.
 */
export declare const DROP = 2;
/** `fold` returns this for a unit that stands for several letters, such as “ß”; `foldedLetters` has them. */
export declare const SEVERAL = 3;
/** What `factorOfUnit` has for a unit that `fold` must be asked about: one not met yet, or one that folds to `DROP` or `SEVERAL`. */
export declare const RARE = 2;
/** For each unit, what a word's hash is multiplied by: an odd number for a letter, 0 for a break, else `RARE`. */
export declare const factorOfUnit: Int32Array<ArrayBuffer>;
/**
 * The factor of a letter. No two letters have the same: the multiplier is odd, so the lower 30 bits of its product with
 * a 16-bit number determine that number, and the shift keeps them. The lowest bit is set, so that the factor is odd.
 */
export declare const factorOfLetter: (letter: number) => number;
/**
 * Folds one UTF-16 unit. Each unit is worked out once, when it is first met.
 *
 * @returns the folded unit, or `BREAK`, `DROP` or `SEVERAL`
 * @example fold('É'.charCodeAt(0)) // 101, which is 'e'
 */
export declare function fold(unit: number): number;
/**
 * The letters of a unit for which `fold` has returned `SEVERAL`.
 *
 * @example foldedLetters('ß'.charCodeAt(0)) // 'ss'
 */
export declare const foldedLetters: (unit: number) => string;
