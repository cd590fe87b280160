/** The way from the page to the text that is to be annotated: blocks, and the reprint among them. */
import type { LexiconData } from '../dossier/compile.js';
import { likenessOfWords, readFingerprint, type Fingerprint, type Likeness } from '../match/fingerprint.js';
import { readBlocksOf, type ReadBlock } from '../match/read-block.js';
import { readBlocks, type Block } from '../page/blocks.js';
import { locate } from '../page/locate.js';
import { knownSelector } from './options.js';

/** The text on the page that is to be annotated. */
export interface Reprint {
  /** In document order, each with its words as read. */
  readonly blocks: readonly Block[];
  readonly read: readonly ReadBlock[];
  /** 0–1: how much of the article is there; 1 where the publisher named the place. */
  readonly confidence: number;
}

/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @returns `undefined` where there is nothing to annotate
 */
export function findReprint(data: LexiconData, scope: string): Reprint | undefined {
  const { blocks, fingerprint } = blocksInScope(data, scope);
  const read = readBlocksOf(blocks.map(({ text }) => text));
  const located = fingerprint && locate(blocks, read.map(likenessTo(fingerprint)), fingerprint.size);
  const indices = located?.blocks ?? [...blocks.keys()];
  if (indices.length === 0) return undefined;
  return {
    blocks: indices.map((index) => blocks[index] as Block),
    read: indices.map((index) => read[index] as ReadBlock),
    confidence: located?.confidence ?? 1,
  };
}

const likenessTo =
  (fingerprint: Fingerprint) =>
  ({ words, from, to }: ReadBlock): Likeness =>
    likenessOfWords(words, from, to, fingerprint);

interface Scope {
  readonly blocks: readonly Block[];
  /** Of the article that is to be found among the blocks; absent where all of them are meant. */
  readonly fingerprint?: Fingerprint;
}

function blocksInScope(data: LexiconData, scope: string): Scope {
  const selector = scope === 'reprint' || scope === 'page' ? undefined : knownSelector(scope);
  if (selector !== undefined) return { blocks: readAll(outermost(selector)) };
  // A dossier without a fingerprint is about a topic: all of the main content may speak of it.
  if (scope === 'page' || data.fingerprint === undefined) return { blocks: readBlocks(mainContent()) };
  return { blocks: readBlocks(document.body), fingerprint: readFingerprint(data.fingerprint) };
}

const readAll = (roots: readonly Element[]): Block[] => roots.flatMap((root) => readBlocks(root));

function outermost(selector: string): Element[] {
  const matched = [...document.querySelectorAll(selector)];
  return matched.filter((element) => !element.parentElement?.closest(selector));
}

const mainContent = (): Element =>
  document.querySelector('main, [role="main"]') ?? document.querySelector('article') ?? document.body;
