/** What both painters have in common: marks in, a painting out that can be undone. */
import type { Block } from '../page/blocks.js';
import type { MarkStyle } from './mark-style.js';
/** A mention that is to be painted. */
export interface Mark {
    readonly block: Block;
    /** UTF-16 offsets in `block.text`. */
    readonly start: number;
    readonly end: number;
    readonly entryId: string;
    readonly contested: boolean;
}
/** The marks that a painter has put on the page. */
export interface Painting {
    /** Emphasises the mark whose card is open or that the keyboard has reached; `undefined` for none. */
    setActive(mark: Mark | undefined): void;
    /** Takes every mark off again. */
    undo(): void;
    /** Only of highlights: takes the marks off blocks whose nodes have left the page, or hold other words. */
    readonly drop?: (blocks: ReadonlySet<Block>) => void;
    /** Only of highlights: puts the marks back on such blocks, which have other nodes by now. */
    readonly restore?: (blocks: ReadonlySet<Block>) => void;
    /** Only where marks are elements: the mark whose button the target of an event is. */
    readonly markOf?: (target: EventTarget | null) => Mark | undefined;
    /** Only where marks are elements: gives them the numbers of their end notes, which print shows. */
    readonly setNumbers?: (numbers: ReadonlyMap<Mark, number>) => void;
}
/** One way to paint marks. */
export interface Painter {
    /** Styles all marks, those to come included. @returns a function that takes the style away */
    adoptStyle(style: MarkStyle): () => void;
    paint(marks: readonly Mark[]): Painting;
}
