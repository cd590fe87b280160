/**
 * Keeps a wheel over the card from scrolling the page. `overscroll-behavior` does so only where there is something to
 * scroll in the card (https://drafts.csswg.org/css-overscroll/#scroll-chaining). And it scrolls the card where the page
 * has forbidden that before the wheel came here, as one that locks its scrolling does.
 */
export declare const keepWheel: {
    handleEvent(event: WheelEvent): void;
    passive: boolean;
};
/**
 * Keeps how far a card's text is scrolled, in CSS px. To read or set `scrollTop` forces a layout, which a card that was
 * never scrolled need not pay when it opens.
 */
export declare class BodyScroll {
    #private;
    /** How far the next text is to be scrolled. It is reset once that is done. */
    next: number;
    constructor(body: () => HTMLElement | null);
    /** Reads how far the text is scrolled. */
    keepOffset(): number;
    /**
     * Scrolls the text as far as a part of it is below its box. `scrollIntoView()` would also scroll what is cut within the
     * text, such as a gist of two lines.
     */
    toShow(part: HTMLElement): void;
    readonly onScroll: () => void;
    /** Scrolls the text. */
    to(top: number): void;
}
