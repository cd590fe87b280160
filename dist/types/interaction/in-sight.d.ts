/** Words on the page: a mention, or a passage. */
interface PageWords {
    readonly block: Element;
    readonly range: Range;
}
/**
 * Below this width the panel covers the whole screen and the card is a sheet. The stylesheets of both repeat the
 * number.
 */
export declare const SMALL_SCREEN = "(width < 640px)";
export declare const isSmallScreen: () => boolean;
/**
 * Scrolls to words that are out of view or beneath a fixed part of the page, such as a header. At once, without
 * animation.
 */
export declare function bringIntoView(words: PageWords): void;
/**
 * Whether the page still has the words where they were found. Else no card opens: one on other words would misinform.
 */
export declare function isIntact({ block, range, text }: PageWords & {
    readonly text: string;
}): boolean;
/** Whether a modal dialog is open that the card does not stand in: then Escape is meant for the dialog. */
export declare function isUnderModal(card: Element | undefined): boolean;
export {};
