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
