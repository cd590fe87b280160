/** The main content of a page whose article is not known: the story, or the stories, and not what stands around them. */
import type { Pausing } from '../util/pausing.js';
import type { Block } from './blocks.js';
import type { TreeText } from './tree.js';
import type { SearchableElement, SearchablePage } from './tree-search.js';
/** @param readBlocks what there is to read in an element */
export declare function readMainContent<E extends SearchableElement, T extends TreeText>(page: SearchablePage<E>, readBlocks: (root: E) => Pausing<Block<E, T>[]>): Pausing<Block<E, T>[]>;
