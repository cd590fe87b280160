/** Which blocks of a hast tree are to be annotated. */
import type { Dossier } from '../dossier/schema/schema.js';
import { likenessOfWords, readFingerprint, type Fingerprint } from '../text/fingerprint.js';
import { readBlocksOf } from '../text/read-blocks.js';
import { likelyBlocks } from '../page/likely-blocks.js';
import { withLinesJoined } from '../page/lines.js';
import { locate } from '../page/locate.js';
import { readHastBlocks, readHastMainContent, type HastBlock } from './hast-blocks.js';
import { HastElement, type Element, type Root } from './hast-tree.js';
import { isShown } from './shown.js';

/** The reprint, the main content, or every element that a function takes, with all that is in it. */
export type HastScope = 'reprint' | 'page' | ((element: Element) => boolean);

/** In document order, lines joined; none where the reprint is not in the tree. */
export function blocksInScope(tree: Element | Root, scope: HastScope, dossier: Dossier): readonly HastBlock[] {
  const root = new HastElement(tree);
  if (typeof scope === 'function') {
    const isWanted = ({ source }: HastElement): boolean => source.type === 'element' && scope(source);
    return withLinesJoined(outermost(root, isWanted).flatMap(readHastBlocks));
  }
  const reprint = scope === 'page' ? undefined : readReprint(root, dossier);
  return withLinesJoined(reprint ?? readHastMainContent(root));
}

/** All that pass and stand in no other that does, in document order; the root may be one. */
function outermost(root: HastElement, passes: (element: HastElement) => boolean): HastElement[] {
  if (passes(root)) return [root];
  const found: HastElement[] = [];
  for (const one of root.descendants()) if (!found.at(-1)?.contains(one) && passes(one)) found.push(one);
  return found;
}

/** What there is to read of a page for a dossier. */
export interface PageText {
  readonly blocks: readonly HastBlock[];
  /** Whether the dossier is about an article that is not there, so that the main content stands in for it. */
  readonly lacksReprint: boolean;
}

/** The reprint if it is in the tree, else the main content. */
export function readPageText(tree: Element | Root, dossier: Dossier): PageText {
  const root = new HastElement(tree);
  const reprint = readReprint(root, dossier);
  const lacksReprint = reprint?.length === 0;
  return { blocks: withLinesJoined(reprint && !lacksReprint ? reprint : readHastMainContent(root)), lacksReprint };
}

/** A dossier without a fingerprint is about a topic: all of the main content may speak of it, and `undefined` says so. */
const readReprint = (root: HastElement, { article }: Dossier): HastBlock[] | undefined =>
  article?.fingerprint === undefined
    ? undefined
    : reprintAmong(readHastBlocks(root), readFingerprint(article.fingerprint));

function reprintAmong(blocks: readonly HastBlock[], fingerprint: Fingerprint): HastBlock[] {
  const likenesses = readBlocksOf(blocks.map(({ text }) => text)).map(({ words, from, to }) =>
    likenessOfWords(words, from, to, fingerprint),
  );
  const likely = likelyBlocks(blocks, likenesses);
  const located = locate(likely, blocks, likenesses, fingerprint.size, isShown);
  return located.blocks.map((index) => blocks[index] as HastBlock);
}
