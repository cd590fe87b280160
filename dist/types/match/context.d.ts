/** Context cues: words of the same block that decide what an ordinary word means here. */
import type { Alias } from '../dossier/schema.js';
import { type Words } from '../text/words.js';
/** Each inner list is the word hashes of one cue; a cue of several words is there when all of them are. */
export interface Cue {
    readonly near: readonly (readonly number[])[];
    readonly notNear: readonly (readonly number[])[];
}
/** @returns `undefined` for an alias that needs no context */
export declare function cueOf(alias: Alias): Cue | undefined;
/** Whether the words `from` (inclusive) to `to` (exclusive), those of one block, have one of `near` and none of `notNear`. */
export declare function cueFits({ near, notNear }: Cue, words: Words, from: number, to: number): boolean;
