import type { EntryHead } from '../dossier/compile.js';
import type { HastBlock } from '../hast/hast-blocks.js';
/** A mention that is to be marked. */
export interface HastMark {
    readonly entry: EntryHead;
    readonly block: HastBlock;
    /** UTF-16 offsets in `block.text`. */
    readonly start: number;
    readonly end: number;
}
/**
 * Wraps the marked words in `<span>`s and changes the tree in place. A mark over several text nodes has a span for
 * each, so that no element of the tree is divided.
 *
 * @param marks in reading order, the outer before the inner where they nest
 */
export declare function wrapMarks(marks: readonly HastMark[]): void;
