/** Which blocks of a hast tree are to be annotated. */
import type { Dossier } from '../dossier/schema.js';
import { type HastBlock } from './hast-blocks.js';
import { type Element, type Root } from './hast-tree.js';
/** The reprint, the main content, or every element that a function takes, with all that is in it. */
export type HastScope = 'reprint' | 'page' | ((element: Element) => boolean);
/** In document order; none where the reprint is not in the tree. */
export declare function blocksInScope(tree: Element | Root, scope: HastScope, { article }: Dossier): HastBlock[];
