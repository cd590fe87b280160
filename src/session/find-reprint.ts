/** The way from the page to the text that is to be annotated: blocks, and the reprint among them. */
import type { Density } from '../annotate/density.js';
import type { LexiconData } from '../dossier/compile.js';
import { likenessOfWords, readFingerprint, type Fingerprint, type Likeness } from '../text/fingerprint.js';
import { readBlock, type ReadBlock } from '../text/read-block.js';
import { readBlocks, type Block } from '../page/blocks.js';
import { locate } from '../page/locate.js';
import { isShown } from '../page/shown.js';
import { mapPausing, type Pausing } from '../util/pausing.js';
import { noWords } from '../text/words.js';
import { runInSlices } from './time-slices.js';

/** The text on the page that is to be annotated. */
export interface Reprint {
  /** In document order, each with its words as read. */
  readonly blocks: readonly Block[];
  readonly read: readonly ReadBlock[];
  /** Which of the blocks are in view, where they may be many. */
  readonly blocksInView?: ((blocks: readonly Block[], density: Density) => Promise<number[]>) | undefined;
  /** 0–1: how much of the article is there; 1 where the publisher named the place. */
  readonly confidence: number;
}

/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @returns `undefined` where there is nothing to annotate
 * @throws an `AbortError` when `signal` fires first
 */
export async function findReprint(
  { fingerprint }: LexiconData,
  scope: string,
  signal: AbortSignal,
): Promise<Reprint | undefined> {
  // A dossier without a fingerprint is about a topic: all of the main content may speak of it.
  const scopes = scope === 'reprint' && fingerprint ? undefined : await import('./scope.js');
  const place = scopes?.readScope(scope, !fingerprint);
  const reprint = await runInSlices(
    place ? find(place) : find(readBlocks(document.body), readFingerprint(fingerprint ?? '')),
    signal,
  );
  return reprint && { ...reprint, blocksInView: scopes?.blocksInView };
}

/** @param fingerprint of the article that is to be found among the blocks; absent where all of them are meant */
export function* find(reading: Pausing<Block[]>, fingerprint?: Fingerprint): Pausing<Reprint | undefined> {
  const blocks = yield* reading;
  const words = noWords(1024);
  const likenesses: Likeness[] = [];
  if (fingerprint)
    for (const { text } of blocks) {
      const { from, to } = readBlock(text, words);
      likenesses.push(likenessOfWords(words, from, to, fingerprint));
      yield;
    }
  const located = fingerprint && locate(blocks, likenesses, fingerprint.size, isShown);
  const own = located?.blocks.map((index) => blocks[index] as Block) ?? blocks;
  if (own.length === 0) return undefined;
  // Anew, and these alone: what stands around the reprint is no context of what is said in it.
  words.count = 0;
  const read = yield* mapPausing(own, ({ text }) => readBlock(text, words));
  return { blocks: own, read, confidence: located?.confidence ?? 1 };
}
