/** Context cues: words nearby that decide what an ordinary word means here. */
import type { Alias } from '../../dossier/schema/schema.js';
import type { Words } from '../../text/words.js';
export interface Cue {
    readonly near: readonly CueWords[];
    readonly notNear: readonly CueWords[];
}
/** A cue of several words is there when all of them are, in any order. */
interface CueWords {
    readonly text: string;
    readonly hashes: readonly number[];
}
/**
 * Words to each side within which a cue counts: about two paragraphs of news. Counted in words and not in paragraphs,
 * since a reprint may put each sentence into a paragraph of its own, or all of them into one.
 */
export declare const CUE_REACH = 40;
/** @returns `undefined` for an alias that needs no context */
export declare function cueOf(alias: Alias): Cue | undefined;
/**
 * Whether one of `near` stands around the word `at`, and none of `notNear`. What speaks for a meaning may stand in the
 * paragraphs around it; what speaks against it counts only in its own, the words `from` (inclusive) to `to` (exclusive).
 */
export declare function cueFits(cue: Cue, words: Words, at: number, from: number, to: number): boolean;
/** The cue of `near` that stands around the word `at`, as the dossier writes it. */
export declare function fittingCue({ near }: Cue, words: Words, at: number): string | undefined;
export {};
