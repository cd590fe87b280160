/** Decides which blocks of a hast tree are annotated: the reprint, the main content, or chosen elements. */
import type { Dossier } from '../dossier/schema/schema.js';
import { type HastBlock } from './hast-blocks.js';
import { type Element, type Root } from './hast-tree.js';
/**
 * `reprint`, `page` for the main content, or a function: all elements for which it returns true, with all within them.
 */
export type HastScope = 'reprint' | 'page' | ((element: Element) => boolean);
/** @returns the blocks in document order, with lines joined; empty where the reprint is asked for and not there */
export declare function blocksInScope(tree: Element | Root, scope: HastScope, dossier: Dossier): readonly HastBlock[];
/** The text of a page that a dossier is applied to. */
export interface PageText {
    readonly blocks: readonly HastBlock[];
    /** Whether the dossier's article is not there, so that `blocks` are the main content instead. */
    readonly lacksReprint: boolean;
}
/** The reprint if it is in the tree, else the main content. */
export declare function readPageText(tree: Element | Root, dossier: Dossier): PageText;
