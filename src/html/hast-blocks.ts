/** The blocks of prose in a hast tree, and those of its main content, by the same rules as in a DOM. */
import { runSync, type Pausing } from '../util/pausing.js';
import { readBlocks, type Block } from '../page/blocks.js';
import { readMainContent } from '../page/main-content.js';
import type { SearchablePage, Selector } from '../page/tree-search.js';
import type { HastElement, HastText } from './hast-tree.js';

export type HastBlock = Block<HastElement, HastText>;

/** In document order. The blocks are those of the tree as it is now: read it anew after a change. */
export const readHastBlocks = (root: HastElement): HastBlock[] => runSync(readMarkable(root));

/** @param tree a whole page, or a part of one */
export const readHastMainContent = (tree: HastElement): HastBlock[] =>
  runSync(readMainContent(pageOf(tree), readMarkable));

/** A part of a page is its own body, and may be its main element too. */
function pageOf(tree: HastElement): SearchablePage<HastElement> {
  const [body = tree] = tree.getElementsByTagName('body');
  return {
    body,
    *querySelectorAll(selector: Selector) {
      if (tree.matches(selector)) yield tree;
      yield* tree.querySelectorAll(selector);
    },
  };
}

function* readMarkable(root: HastElement): Pausing<HastBlock[]> {
  const blocks = yield* readBlocks<HastElement, HastText>(root);
  return blocks.filter(({ element }) => !textOnlyTags.has(element.tagName));
}

/** In these HTML has no elements: a mark's tags would be read as text. */
const textOnlyTags = new Set(['TITLE', 'XMP', 'PLAINTEXT', 'NOEMBED', 'NOFRAMES']);
