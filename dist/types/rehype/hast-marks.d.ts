import type { EntryHead } from '../dossier/compile.js';
import type { HastBlock } from '../html/hast-blocks.js';
/** A mention that is to be marked. */
export interface HastMark {
    readonly entry: EntryHead;
    readonly block: HastBlock;
    /** UTF-16 offsets in `block.text`. */
    readonly start: number;
    readonly end: number;
}
/**
 * Wraps the marked words, text node by text node, so that no element of the tree is cut.
 *
 * @param marks in reading order, the outermost first
 */
export declare function wrapMarks(marks: readonly HastMark[]): void;
