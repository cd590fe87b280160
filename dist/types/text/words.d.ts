/**
 * Splits a text into folded words and hashes each, in one pass over its UTF-16 units. This is the innermost loop of all
 * finding: see docs/decisions/0002 for what was measured.
 */
/** The words of one or more texts, in typed arrays with room for more: 12 bytes a word, and no object for each. */
export interface Words {
    count: number;
    /** UTF-16 offsets into the raw text: word `i` begins at `edges[2 * i]` and ends before `edges[2 * i + 1]`. */
    edges: Int32Array;
    /** For each word, the hash of its folded letters. */
    hash: Int32Array;
}
/** @param capacity in words; `appendWords` makes more room where it is needed */
export declare const noWords: (capacity?: number) => Words;
export declare const startOf: ({ edges }: Words, word: number) => number;
export declare const endOf: ({ edges }: Words, word: number) => number;
/**
 * Reads the words of `text` and appends them to `words`. Apostrophes and hyphens end a word, so “Turkey’s” is the words
 * “turkey” and “s”, and “Nagorno-Karabakh” is two words. Offsets are into `text`, even where `words` has other texts
 * too.
 */
export declare function appendWords(words: Words, text: string): void;
