/** Decides which blocks of a hast tree are annotated: the reprint, the main content, or chosen elements. */
import type { Dossier } from '../dossier/schema/schema.js';
import { likenessOfWords, readFingerprint, type Fingerprint } from '../text/fingerprint.js';
import { readBlocksOf } from '../text/hashed-blocks.js';
import { likelyBlocks } from '../page/likely-blocks.js';
import { withLinesJoined } from '../page/join-lines.js';
import { locate } from '../page/locate.js';
import { readHastBlocks, readHastMainContent, type HastBlock } from './hast-blocks.js';
import { HastElement, hastTree, outermost, type Element, type Root } from './hast-tree.js';
import { isShown } from './shown.js';

/**
 * `reprint`, `page` for the main content, or a function: all elements for which it returns true, with all within them.
 */
export type HastScope = 'reprint' | 'page' | ((element: Element) => boolean);

/** @returns the blocks in document order, with lines joined; empty where the reprint is asked for and not there */
export function blocksInScope(tree: Element | Root, scope: HastScope, dossier: Dossier): readonly HastBlock[] {
  const root = new HastElement(tree);
  if (typeof scope === 'function') {
    const isWanted = ({ source }: HastElement): boolean => source.type === 'element' && scope(source);
    return withLinesJoined(hastTree, outermost(root, isWanted).flatMap(readHastBlocks));
  }
  const reprint = scope === 'page' ? undefined : readReprint(root, dossier);
  return withLinesJoined(hastTree, reprint ?? readHastMainContent(root));
}

/** The text of a page that a dossier is applied to. */
export interface PageText {
  readonly blocks: readonly HastBlock[];
  /** Whether the dossier's article is not there, so that `blocks` are the main content instead. */
  readonly lacksReprint: boolean;
}

/** The reprint if it is in the tree, else the main content. */
export function readPageText(tree: Element | Root, dossier: Dossier): PageText {
  const root = new HastElement(tree);
  const reprint = readReprint(root, dossier);
  const lacksReprint = reprint?.length === 0;
  const blocks = reprint && !lacksReprint ? reprint : readHastMainContent(root);
  return { blocks: withLinesJoined(hastTree, blocks), lacksReprint };
}

/**
 * The blocks of the reprint; empty where it is not there.
 *
 * @returns `undefined` for a dossier without a fingerprint, which is about a topic: all of the main content may be
 *   about it
 */
const readReprint = (root: HastElement, { article }: Dossier): HastBlock[] | undefined =>
  article?.fingerprint === undefined
    ? undefined
    : reprintAmong(readHastBlocks(root), readFingerprint(article.fingerprint));

function reprintAmong(blocks: readonly HastBlock[], fingerprint: Fingerprint): HastBlock[] {
  const likenesses = readBlocksOf(blocks.map(({ text }) => text)).map(({ words, from, to }) =>
    likenessOfWords(words, from, to, fingerprint),
  );
  const likely = likelyBlocks(blocks, likenesses);
  const located = locate(hastTree, likely, blocks, likenesses, fingerprint.size, isShown);
  return located.blocks.map((index) => blocks[index] as HastBlock);
}
