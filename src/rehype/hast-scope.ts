/** Which blocks of a hast tree are to be annotated. */
import type { Dossier } from '../dossier/schema/schema.js';
import { likenessOfWords, readFingerprint, type Fingerprint } from '../text/fingerprint.js';
import { readBlocksOf } from '../text/read-blocks.js';
import { likelyBlocks } from '../page/likely-blocks.js';
import { locate } from '../page/locate.js';
import { readHastBlocks, type HastBlock } from './hast-blocks.js';
import { HastElement, type Element, type Root } from './hast-tree.js';

/** The reprint, the main content, or every element that a function takes, with all that is in it. */
export type HastScope = 'reprint' | 'page' | ((element: Element) => boolean);

/** In document order; none where the reprint is not in the tree. */
export function blocksInScope(tree: Element | Root, scope: HastScope, { article }: Dossier): HastBlock[] {
  const root = new HastElement(tree);
  if (typeof scope === 'function') return outermost(root, scope).flatMap(readHastBlocks);
  // A dossier without a fingerprint is about a topic: all of the main content may speak of it.
  if (scope === 'page' || article?.fingerprint === undefined) return readHastBlocks(mainContent(root));
  return reprintAmong(readHastBlocks(root), readFingerprint(article.fingerprint));
}

function reprintAmong(blocks: readonly HastBlock[], fingerprint: Fingerprint): HastBlock[] {
  const likenesses = readBlocksOf(blocks.map(({ text }) => text)).map(({ words, from, to }) =>
    likenessOfWords(words, from, to, fingerprint),
  );
  const isShown = (element: HastElement): boolean => element.checkVisibility();
  const likely = likelyBlocks(blocks, likenesses);
  const located = locate(likely, blocks, likenesses, fingerprint.size, isShown);
  return located.blocks.map((index) => blocks[index] as HastBlock);
}

function outermost(element: HastElement, isWanted: (element: Element) => boolean): HastElement[] {
  const { source } = element;
  if (source.type === 'element' && isWanted(source)) return [element];
  return element.children.flatMap((child) => (child instanceof HastElement ? outermost(child, isWanted) : []));
}

function mainContent(root: HastElement): HastElement {
  const elements = root.descendants();
  return (
    elements.find((element) => element.tagName === 'MAIN' || element.getAttribute('role') === 'main') ??
    elements.find(({ tagName }) => tagName === 'ARTICLE') ??
    root
  );
}
