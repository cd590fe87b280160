/** Words on the page: a mention, or a passage. */
export interface PageWords {
    readonly block: Element;
    readonly range: Range;
}
/** Below this width the panel covers the whole screen, and a card is a sheet for a finger. The panel's stylesheet repeats it. */
export declare const SMALL_SCREEN = "(width < 640px)";
export declare const isSmallScreen: () => boolean;
/** Whether a card is a sheet at present. @param isTouch whether the reader uses a finger */
export declare const isForSheet: (isTouch: boolean) => boolean;
/** Calls `changed` when the answer of `isForSheet` may have changed. @returns what stops it */
export declare function watchScreen(changed: () => void): () => void;
/**
 * Scrolls to words that are out of view or beneath a fixed part of the page, such as a header: every box around them
 * that a reader could scroll, and the page. At once, without animation.
 */
export declare function bringIntoView(words: PageWords): void;
/**
 * Scrolls what is around an element by so many CSS px: the innermost box as far as it can, then the next.
 *
 * @returns what scrolls back each box that nobody has scrolled since
 */
export declare function scrollAround(element: Element, by: number): () => void;
/** Whether words are in the viewport and nothing of the page lies over them. */
export declare function isInSight({ block, range }: PageWords): boolean;
/** Index of the first of some words, in document order, that is not above the viewport; their number where all are above. */
export declare function firstInView(words: readonly PageWords[]): number;
/** The element that a press in the middle of a box would hit. */
export declare const elementAt: ({ left, right, top, bottom }: DOMRect) => Element | null;
/**
 * Whether the page still has the words where they were found. Else no card opens: one on other words would misinform.
 */
export declare function isIntact({ block, range, text }: PageWords & {
    readonly text: string;
}): boolean;
/** Calls `lose` for words that are out of sight: at once, or once it is clear that they are not on the page any more. */
export declare function unlessFoundAgain(words: PageWords & {
    readonly text: string;
}, lose: () => void): void;
/**
 * Whether a view can be seen and used at its middle: not where the page has put a modal dialog, or anything else of the
 * top layer, over it since.
 */
export declare function isOnTop(view: Element): boolean;
