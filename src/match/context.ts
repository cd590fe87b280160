/** Context cues: words of the same block that decide what an ordinary word means here. */
import type { Alias } from '../dossier/schema.js';
import { appendWords, noWords, type Words } from '../text/words.js';

/** Each inner list is the word hashes of one cue; a cue of several words is there when all of them are. */
export interface Cue {
  readonly near: readonly (readonly number[])[];
  readonly notNear: readonly (readonly number[])[];
}

/** @returns `undefined` for an alias that needs no context */
export function cueOf(alias: Alias): Cue | undefined {
  if (typeof alias === 'string' || !(alias.near ?? alias.notNear)) return undefined;
  return { near: (alias.near ?? []).map(hashesOf), notNear: (alias.notNear ?? []).map(hashesOf) };
}

/** Whether the words `from` (inclusive) to `to` (exclusive), those of one block, have one of `near` and none of `notNear`. */
export function cueFits({ near, notNear }: Cue, words: Words, from: number, to: number): boolean {
  const block = words.hash.subarray(from, to);
  const isThere = (hashes: readonly number[]): boolean => hashes.every((hash) => block.includes(hash));
  return (near.length === 0 || near.some(isThere)) && !notNear.some(isThere);
}

function hashesOf(text: string): number[] {
  const words = noWords();
  appendWords(words, text);
  return [...words.hash.subarray(0, words.count)];
}
