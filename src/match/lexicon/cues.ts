/** Context cues: words nearby that decide what an ordinary word means here. */
import type { Alias } from '../../dossier/schema/schema.js';
import type { Words } from '../../text/words.js';
import { wordsOfAlias } from './verify.js';

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
export const CUE_REACH = 40;

/** @returns `undefined` for an alias that needs no context */
export function cueOf(alias: Alias): Cue | undefined {
  if (typeof alias === 'string' || !(alias.near ?? alias.notNear)) return undefined;
  return { near: (alias.near ?? []).map(cueWords), notNear: (alias.notNear ?? []).map(cueWords) };
}

/**
 * Whether one of `near` stands around the word `at`, and none of `notNear`. What speaks for a meaning may stand in the
 * paragraphs around it; what speaks against it counts only in its own, the words `from` (inclusive) to `to` (exclusive).
 */
export function cueFits(cue: Cue, words: Words, at: number, from: number, to: number): boolean {
  if (cue.near.length > 0 && fittingCue(cue, words, at) === undefined) return false;
  if (cue.notNear.length === 0) return true;
  const own = words.hash.subarray(Math.max(from, at - CUE_REACH), Math.min(to, at + CUE_REACH));
  return !cue.notNear.some(({ hashes }) => areIn(own, hashes));
}

/** The cue of `near` that stands around the word `at`, as the dossier writes it. */
export function fittingCue({ near }: Cue, words: Words, at: number): string | undefined {
  const around = words.hash.subarray(Math.max(0, at - CUE_REACH), Math.min(words.count, at + CUE_REACH));
  return near.find(({ hashes }) => areIn(around, hashes))?.text;
}

const areIn = (words: Int32Array, hashes: readonly number[]): boolean => hashes.every((hash) => words.includes(hash));

function cueWords(text: string): CueWords {
  const { hash, count } = wordsOfAlias(text);
  return { text, hashes: [...hash.subarray(0, count)] };
}
