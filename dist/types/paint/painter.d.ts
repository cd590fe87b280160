import type { Block } from '../page/blocks.js';
import type { MarkStyle } from './mark-style.js';
/** A mention as it is to be painted. */
export interface Mark {
    readonly block: Block;
    /** UTF-16 offsets in `block.text`. */
    readonly start: number;
    readonly end: number;
    readonly entryId: string;
    readonly contested: boolean;
}
/** Marks that are on the page. */
export interface Painting {
    /** Shows which mark the card or the keyboard is at; `undefined` for none. */
    setActive(mark: Mark | undefined): void;
    /** Takes every mark off again. */
    undo(): void;
    /** Where marks are elements, and only there: the mark that something on the page is the button of. */
    readonly markOf?: (target: EventTarget | null) => Mark | undefined;
    /** Where marks are elements, and only there: the numbers that they have in print. */
    readonly setNumbers?: (numbers: ReadonlyMap<Mark, number>) => void;
}
export interface Painter {
    /** Gives the marks their looks. @returns what takes them away again */
    adoptStyle(style: MarkStyle): () => void;
    paint(marks: readonly Mark[]): Painting;
}
