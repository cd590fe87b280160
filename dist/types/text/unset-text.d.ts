/** @example plainly('Azer\u00adbaijan\u00a0 is') // 'Azerbaijan is' */
export declare const plainly: (text: string) => string;
/**
 * The same, with offsets that can be converted in both directions.
 *
 * @example
 * const plain = new PlainText('Azer\u00adbaijan’s'); // plain.text is 'Azerbaijan’s'
 * plain.plainAt(5); // 4: where “baijan” begins in it
 * plain.setAt(4); // 5: where it begins in the text as set
 */
export declare class PlainText {
    #private;
    readonly text: string;
    constructor(text: string);
    /** Converts a UTF-16 offset in the text as set into one in the plain text. */
    plainAt(offset: number): number;
    /** Converts a UTF-16 offset in the plain text into one in the text as set. */
    setAt(offset: number): number;
}
