/** Words on the page: a mention, or a passage. */
interface PageWords {
    readonly block: Element;
    readonly range: Range;
}
/** Where the panel covers the whole screen, and the card is a sheet: the stylesheets of both have the same border. */
export declare const SMALL_SCREEN = "(width < 640px)";
export declare const isSmallScreen: () => boolean;
/** Scrolls to words that are out of view, or under something that the page has fixed over it. */
export declare function bringIntoView(words: PageWords): void;
/** Whether the page still has the words where they were found: a card on other words would be worse than none. */
export declare function isIntact({ block, range, text }: PageWords & {
    readonly text: string;
}): boolean;
/** Whether a modal dialog that is not the card's own is open: the key is meant for that one. */
export declare function isUnderModal(card: Element | undefined): boolean;
export {};
