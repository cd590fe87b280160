import type { Note } from '../../dossier/schema/schema.js';
import type { Block } from '../../page/blocks.js';
/** Where a note's passage stands on the page. */
export interface PagePassage {
    readonly block: Block;
    /** UTF-16 offsets in the block's text; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
}
/**
 * @returns where each note's passage first stands, by the note's id; notes whose passage the page lacks are left out
 */
export declare function passagesOf(notes: readonly Note[], blocks: readonly Block[]): Map<Note['id'], PagePassage>;
/**
 * Scrolls to a passage and selects it, which does not edit the page. @returns its range; `undefined` where the text has
 * changed
 */
export declare function showPassage({ block, start, end }: PagePassage): Range | undefined;
