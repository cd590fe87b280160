/**
 * Reads the blocks of prose of a hast tree (https://github.com/syntax-tree/hast), by the same rules as those of a DOM.
 */
import { runSync, type Pausing } from '../util/pausing.js';
import { readBlocks, type Block } from '../page/blocks.js';
import { readMainContent } from '../page/main-content.js';
import type { SearchablePage, Selector } from '../page/tree-search.js';
import type { HastElement, HastText } from './hast-tree.js';

export type HastBlock = Block<HastElement, HastText>;

/** All blocks, in document order. They do not follow changes of the tree: after one, make a new `HastElement` of it. */
export const readHastBlocks = (root: HastElement): HastBlock[] => runSync(readMarkable(root));

/** The blocks of the main content. @param tree a whole page, or a part of one */
export const readHastMainContent = (tree: HastElement): HastBlock[] =>
  runSync(readMainContent(pageOf(tree), readMarkable));

/** A tree as a page. Where it has no `<body>`, its root is taken for it; the root itself may be the `<main>`. */
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

/** The blocks in which elements can be put. */
function* readMarkable(root: HastElement): Pausing<HastBlock[]> {
  const blocks = yield* readBlocks<HastElement, HastText>(root);
  return blocks.filter(({ element }) => !textOnlyTags.has(element.tagName));
}

/**
 * HTML parsers read everything in these elements as text (https://html.spec.whatwg.org/multipage/parsing.html), so that
 * a reader would see the tags of a mark.
 */
const textOnlyTags = new Set(['TITLE', 'XMP', 'PLAINTEXT', 'NOEMBED', 'NOFRAMES']);
