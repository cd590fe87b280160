/** The blocks of prose in a hast tree, by the same rules as in a DOM. */
import { runSync } from '../util/pausing.js';
import { readBlocks, type Block } from '../page/blocks.js';
import type { HastElement, HastText } from './hast-tree.js';

export type HastBlock = Block<HastElement, HastText>;

/** In document order. The blocks are those of the tree as it is now: read it anew after a change. */
export const readHastBlocks = (root: HastElement): HastBlock[] =>
  runSync(readBlocks<HastElement, HastText>(root)).filter(({ element }) => !textOnlyTags.has(element.tagName));

/** In these HTML has no elements: a mark's tags would be read as text. */
const textOnlyTags = new Set(['TITLE', 'XMP', 'PLAINTEXT', 'NOEMBED', 'NOFRAMES']);
