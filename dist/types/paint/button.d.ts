import type { Mark } from './painter.js';
/**
 * Only the first mention of each entry is a tab stop, or a reader would press Tab hundreds of times in a long text.
 *
 * @param met the ids of the entries that have a tab stop; gets that of the mark
 */
export declare function makeButton(button: HTMLElement, { entryId }: Mark, met: Set<string>): void;
/** The words of a mark, as a screen reader says them. */
export declare const nameOf: ({ block, start, end }: Mark) => string;
/**
 * Whether the page still has a mark's words where they were read. A block's text has a character for each `<br>` and
 * each image in the line, of which its text nodes know nothing.
 */
export declare function isAsRead({ block: { text, pieces }, start, end }: Mark): boolean;
