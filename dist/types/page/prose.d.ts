/** What of a page is prose, told by tag and attribute alone: asking for computed style would cost a style pass. */
export declare const isInline: (element: Element) => boolean;
export declare function isSkipped(element: Element): boolean;
export declare const sitsInLine: (element: Element) => boolean;
/** Whether a skipped thing in the line parts the words at its sides. */
export declare const isSeen: (element: Element) => boolean;
export declare const isHeading: (element: Element) => boolean;
