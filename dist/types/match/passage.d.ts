export interface Span {
    /** UTF-16 offsets in the text; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
}
/**
 * Finds a passage in a text, whatever its quotation marks, dashes, spaces and case.
 *
 * @param within more of the text around it, where the passage alone stands in it more than once
 * @example findPassage('In July, it rained.', 'in july') // { start: 0, end: 7 }
 */
export declare function findPassage(text: string, passage: string, within?: string): Span | undefined;
