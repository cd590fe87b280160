/**
 * Context cues: words nearby that decide whether an alias which is also an ordinary word means its entry here.
 * “Armenians” are those of Karabakh where that word is near (docs/decisions/0007).
 */
import type { Alias } from '../../dossier/schema/schema.js';
import type { Words } from '../../text/words.js';
/** The cues of one alias: one of `near` must be there, if there are any, and none of `notNear`. */
export interface Cue {
    readonly near: readonly CueWords[];
    readonly notNear: readonly CueWords[];
}
/** One cue. Where it has several words, all must be near, in any order. */
interface CueWords {
    readonly text: string;
    readonly hashes: readonly number[];
}
/**
 * How many words before an alias, and after its first word, a cue may stand: about two paragraphs of news. It is not
 * counted in paragraphs, since one reprint sets each sentence as a paragraph, and another sets all of them as one.
 */
export declare const CUE_REACH = 40;
/** @returns the alias's cues, hashed; `undefined` where it has none and counts everywhere */
export declare function cueOf(alias: Alias): Cue | undefined;
/**
 * Whether an alias that begins with the word `at` means its entry. A word of `near` may stand in the paragraphs around
 * it; one of `notNear` counts only in its own, which is the words from `from` (inclusive) to `to` (exclusive).
 */
export declare function cueFits(cue: Cue, words: Words, at: number, from: number, to: number): boolean;
/** The first cue of `near` that stands around the word `at`, as the dossier writes it; `undefined` where none does. */
export declare function fittingCue({ near }: Cue, words: Words, at: number): string | undefined;
export {};
