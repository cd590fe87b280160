/**
 * The words of one or more texts, as parallel arrays: 12 bytes a word and no object. `start` and `end` are UTF-16
 * offsets into the raw text the word was read from; `hash` is of the folded word.
 */
export interface Words {
    count: number;
    start: Int32Array;
    end: Int32Array;
    hash: Int32Array;
}
export declare const noWords: (capacity?: number) => Words;
/** Gives back the room for words that did not come. */
export declare function trim(words: Words): void;
/**
 * Reads the words of `text` and appends them to `words`: one pass, folding and hashing each unit as it is read.
 * Apostrophes and hyphens end a word, so a possessive is its name and an `s`, and a joined name is its parts.
 *
 * The form is for speed. Most units are letters within a word, and the inner loop is all they see: a look-up, a
 * multiplication, one test. Sums end in `| 0`, or V8 may bet on small integers, lose, and bet again for ever.
 */
export declare function appendWords(words: Words, text: string): void;
