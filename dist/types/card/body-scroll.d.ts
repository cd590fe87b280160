/** How far a card’s text is scrolled. To ask takes a layout, and before an opening one for nothing. */
export declare class BodyScroll {
    #private;
    /** Where what is shown next begins. */
    next: number;
    constructor(body: () => HTMLElement | null);
    /** Where it is now. */
    note(): number;
    readonly onScroll: () => void;
    to(top: number): void;
}
