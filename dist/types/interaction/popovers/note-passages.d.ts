/** The passages of the article that notes are about, on this page. */
import type { Note } from '../../dossier/schema/schema.js';
import type { Block } from '../../page/blocks.js';
export interface PagePassage {
    readonly block: Block;
    /** UTF-16 offsets in the block's text; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
}
/** The first place of each note's passage, by the note's id; none where the text does not have it. */
export declare function passagesOf(notes: readonly Note[], blocks: readonly Block[]): Map<Note['id'], PagePassage>;
/** Brings a passage into view and selects it, which edits nothing of the page. @returns where it is, if it still is */
export declare function showPassage({ block, start, end }: PagePassage): Range | undefined;
