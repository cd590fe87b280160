/**
 * A text as it was before it was set: without soft hyphens, joiners and the like, its letters composed, and one plain space
 * for any run of spaces, one plain hyphen for any. What asks for the characters beside a word asks here, and hears the same however a page sets them.
 */
export declare const plainly: (text: string) => string;
/** The same with the way there and back. */
export declare class PlainText {
    #private;
    readonly text: string;
    constructor(text: string);
    /** An offset in the text as set as one in this. */
    plainAt(offset: number): number;
    /** An offset in this text as one in the text as set. */
    setAt(offset: number): number;
}
