/** One run of prose on the page: a paragraph, a heading, a list item, or loose text between such. */
export interface Block {
    /** The nearest element around the run that is not inline. Loose text may give one element several blocks. */
    readonly element: Element;
    /** The run as read: its text nodes joined, with a newline for each `<br>` and U+FFFC for each thing that is not prose. */
    readonly text: string;
    /** In order. Inline marks split text nodes and keep this list true. */
    readonly pieces: Piece[];
    readonly heading: boolean;
    /** Counts the sections up to here. Each heading begins one, and is one of its own. */
    readonly section: number;
}
/** A text node of a block. All offsets are in UTF-16 units. */
export interface Piece {
    readonly node: Text;
    /** Where it begins in the block's `text`. */
    readonly start: number;
    /** Where it begins in `element.textContent`. */
    readonly contentStart: number;
}
/** Reads the blocks of prose under `root`, in document order, without touching style or layout. */
export declare function readBlocks(root: Element): Block[];
