import type { Block } from '../page/blocks.js';
/** A mention as it is to be painted. */
export interface Mark {
    readonly block: Block;
    /** UTF-16 offsets in `block.text`. */
    readonly start: number;
    readonly end: number;
    readonly contested: boolean;
}
/** Marks that are on the page. */
export interface Painting {
    /** Shows which mark the card or the keyboard is at; `undefined` for none. */
    setActive(mark: Mark | undefined): void;
    /** Takes every mark off again. */
    undo(): void;
}
export type Painter = (marks: readonly Mark[]) => Painting;
