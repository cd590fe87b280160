/**
 * Context cues: words nearby that decide whether an alias which is also an ordinary word means its entry here.
 * “Armenians” are those of Karabakh where that word is near (docs/decisions/0007).
 */
import type { Alias } from '../../dossier/schema/schema.js';
import type { Words } from '../../text/words.js';
import { wordsOfAlias } from './verify.js';

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
export const CUE_REACH = 40;

/** @returns the alias's cues, hashed; `undefined` where it has none and counts everywhere */
export function cueOf(alias: Alias): Cue | undefined {
  if (typeof alias === 'string' || !(alias.near ?? alias.notNear)) return undefined;
  return { near: (alias.near ?? []).map(cueWords), notNear: (alias.notNear ?? []).map(cueWords) };
}

/**
 * Whether an alias that begins with the word `at` means its entry. A word of `near` may stand in the paragraphs around
 * it; one of `notNear` counts only in its own, which is the words from `from` (inclusive) to `to` (exclusive).
 */
export function cueFits(cue: Cue, words: Words, at: number, from: number, to: number): boolean {
  if (cue.near.length > 0 && fittingCue(cue, words, at) === undefined) return false;
  if (cue.notNear.length === 0) return true;
  const own = words.hash.subarray(Math.max(from, at - CUE_REACH), Math.min(to, at + CUE_REACH));
  return !cue.notNear.some(({ hashes }) => areIn(own, hashes));
}

/** The first cue of `near` that stands around the word `at`, as the dossier writes it; `undefined` where none does. */
export function fittingCue({ near }: Cue, words: Words, at: number): string | undefined {
  const around = words.hash.subarray(Math.max(0, at - CUE_REACH), Math.min(words.count, at + CUE_REACH));
  return near.find(({ hashes }) => areIn(around, hashes))?.text;
}

const areIn = (words: Int32Array, hashes: readonly number[]): boolean => hashes.every((hash) => words.includes(hash));

function cueWords(text: string): CueWords {
  const { hash, count } = wordsOfAlias(text);
  return { text, hashes: [...hash.subarray(0, count)] };
}
