/** Which blocks of a hast tree are to be annotated. */
import type { Dossier } from '../dossier/schema/schema.js';
import { type HastBlock } from './hast-blocks.js';
import { type Element, type Root } from './hast-tree.js';
/** The reprint, the main content, or every element that a function takes, with all that is in it. */
export type HastScope = 'reprint' | 'page' | ((element: Element) => boolean);
/** In document order, lines joined; none where the reprint is not in the tree. */
export declare function blocksInScope(tree: Element | Root, scope: HastScope, dossier: Dossier): readonly HastBlock[];
/** What there is to read of a page for a dossier. */
export interface PageText {
    readonly blocks: readonly HastBlock[];
    /** Whether the dossier is about an article that is not there, so that the main content stands in for it. */
    readonly lacksReprint: boolean;
}
/** The reprint if it is in the tree, else the main content. */
export declare function readPageText(tree: Element | Root, dossier: Dossier): PageText;
