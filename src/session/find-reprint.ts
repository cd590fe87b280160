/** Finds the text that is to be annotated: the blocks of the page, and among them those of the reprint. */
import type { Density } from '../annotate/density.js';
import type { LexiconData } from '../dossier/compile.js';
import { likenessOfWords, readFingerprint, type Fingerprint, type Likeness } from '../text/fingerprint.js';
import { readBlock, type ReadBlock } from '../text/hashed-block.js';
import { bodyOfPage } from '../dom/natives.js';
import type { Block } from '../page/blocks.js';
import { domTree, readBlocks } from '../page/tree/dom-tree.js';
import { areWhole, likelyBlocks } from '../page/likely-blocks.js';
import type { LocatedBlocks } from '../page/locate.js';
import { mapPausing, type Pausing } from '../util/pausing.js';
import { noWords } from '../text/words.js';
import { runInSlices } from './time-slices.js';

/** The text on the page that is to be annotated. */
export interface Reprint {
  /** In document order. */
  readonly blocks: readonly Block[];
  /** The words of each block, by its index. */
  readonly read: readonly ReadBlock[];
  /** Finds the blocks in view. Absent for a reprint, which is never so long that it matters. */
  readonly blocksInView?: ((blocks: readonly Block[], density: Density) => Promise<number[]>) | undefined;
  /** 0–1: how much of the article is there; 1 where the publisher named the place. */
  readonly confidence: number;
}

/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @returns `undefined` where the page has no such article, or the scope no text
 * @throws an `AbortError` when `signal` fires first
 */
export async function findReprint(
  { fingerprint }: LexiconData,
  scope: string,
  signal: AbortSignal,
): Promise<Reprint | undefined> {
  if (scope !== 'reprint' || !fingerprint) {
    const { readScope, blocksInView } = await import('./scope.js');
    // A dossier without a fingerprint is about a topic: all of the main content may speak of it.
    const place = readScope(scope, !fingerprint);
    if (place) {
      const all = await runInSlices(readAll(place), signal);
      return all && { ...all, blocksInView };
    }
  }
  const likened = await runInSlices(likenBlocks(readBlocks(bodyOfPage()), readFingerprint(fingerprint ?? '')), signal);
  const located = await locateIn(likened);
  signal.throwIfAborted();
  const own = located.blocks.map((index) => likened.blocks[index] as Block);
  return runInSlices(readWords(own, located.confidence), signal);
}

/** The blocks of a page, and how many words each shares with the article's fingerprint. */
export interface LikenedBlocks {
  readonly blocks: readonly Block[];
  /** One for each block. */
  readonly likenesses: readonly Likeness[];
  /** How many hashes the article's fingerprint has. */
  readonly articleHashes: number;
}

/** Compares each block of a page with an article. @param fingerprint of the article to be found */
export function* likenBlocks(reading: Pausing<Block[]>, fingerprint: Fingerprint): Pausing<LikenedBlocks> {
  const blocks = yield* reading;
  const words = noWords(1024);
  const likenesses = yield* mapPausing(blocks, ({ text }) => {
    const { from, to } = readBlock(text, words);
    return likenessOfWords(words, from, to, fingerprint);
  });
  return { blocks, likenesses, articleHashes: fingerprint.size };
}

async function locateIn({ blocks, likenesses, articleHashes }: LikenedBlocks): Promise<LocatedBlocks> {
  const likely = likelyBlocks(blocks, likenesses);
  if (likely.length === 0) return { blocks: [], confidence: 0 };
  if (areWhole(domTree, likely, articleHashes)) return { blocks: likely.map(({ index }) => index), confidence: 1 };
  const { locate, isShown } = await import('./locate-on-page.js');
  return locate(domTree, likely, blocks, likenesses, articleHashes, isShown);
}

/** All blocks of a place that the publisher has named by `scope`: there is nothing to compare them with. */
export function* readAll(reading: Pausing<Block[]>): Pausing<Reprint | undefined> {
  return yield* readWords(yield* reading, 1);
}

/**
 * Reads the words of these blocks alone: a word in a teaser beside the article is no context cue for a name within it.
 */
function* readWords(blocks: readonly Block[], confidence: number): Pausing<Reprint | undefined> {
  const words = noWords(1024);
  const read = yield* mapPausing(blocks, ({ text }) => readBlock(text, words));
  return blocks.length > 0 ? { blocks, read, confidence } : undefined;
}
