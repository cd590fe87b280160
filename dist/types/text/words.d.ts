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
/**
 * Reads the words of `text` and appends them to `words`: one pass, folding and hashing each unit as it is read.
 * Apostrophes and hyphens end a word, so a possessive is its name and an `s`, and a joined name is its parts.
 *
 * Two loops, one between words and one within, since nine of ten units need only the inner one: five operations a unit
 * and one branch that a processor guesses right. Sums end in `| 0`, or V8 may optimise for small integers and give up,
 * over and over.
 */
export declare function appendWords(words: Words, text: string): void;
