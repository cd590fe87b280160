/** The words of one or more texts, as parallel arrays: 12 bytes a word and no object. */
export interface Words {
    count: number;
    /** UTF-16 offsets into the raw text that word `i` was read from: it begins at `edges[2 * i]`, ends at `edges[2 * i + 1]`. */
    edges: Int32Array;
    /** Of the folded word. */
    hash: Int32Array;
}
export declare const noWords: (capacity?: number) => Words;
export declare const startOf: ({ edges }: Words, word: number) => number;
export declare const endOf: ({ edges }: Words, word: number) => number;
/**
 * Reads the words of `text` and appends them to `words`: one pass, folding and hashing each unit as it is read.
 * Apostrophes and hyphens end a word, so a possessive is its name and an `s`, and a joined name is its parts.
 */
export declare function appendWords(words: Words, text: string): void;
