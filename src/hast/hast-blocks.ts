/**
 * Reads the blocks of prose of a hast tree (https://github.com/syntax-tree/hast), by the same rules as those of a DOM.
 */
import { runSync, type Pausing } from '../util/pausing.js';
import { readTree, type Block } from '../page/blocks.js';
import { readMainContent } from '../page/main-content.js';
import { searchableHast } from './hast-search.js';
import { hastTree, type HastElement, type HastText } from './hast-tree.js';

export type HastBlock = Block<HastElement, HastText>;

/** All blocks, in document order. They do not follow changes of the tree: after one, make a new `HastElement` of it. */
export const readHastBlocks = (root: HastElement): HastBlock[] => runSync(readMarkable(root));

/** The blocks of the main content. @param tree a whole page, or a part of one; the root itself may be the `<main>` */
export const readHastMainContent = (tree: HastElement): HastBlock[] =>
  runSync(readMainContent(searchableHast(tree), readMarkable));

/** The blocks in which elements can be put. */
function* readMarkable(root: HastElement): Pausing<HastBlock[]> {
  const blocks = yield* readTree(hastTree, root);
  return blocks.filter(({ element }) => !textOnlyTags.has(element.tag));
}

/**
 * HTML parsers read everything in these elements as text (https://html.spec.whatwg.org/multipage/parsing.html), so that
 * a reader would see the tags of a mark.
 */
const textOnlyTags = new Set(['TITLE', 'XMP', 'PLAINTEXT', 'NOEMBED', 'NOFRAMES']);
