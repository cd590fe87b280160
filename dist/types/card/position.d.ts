/** What a card stands beside. */
export interface Anchor {
    /** An element of the page around the mark: where it moves or grows, the mark may have moved. */
    readonly contextElement: Element;
    getBoundingClientRect(): DOMRect;
    /** One box a line. */
    getClientRects(): DOMRectList;
}
export interface Placing {
    /** Where the pointer was: the line of a wrapped mark to stand beside. */
    readonly point?: {
        readonly x: number;
        readonly y: number;
    } | undefined;
    /** A part of the viewport, at its left or right edge, to keep clear of. */
    readonly beside?: DOMRect | undefined;
    /** The mark has left the viewport. */
    readonly onGone: () => void;
}
/** Keeps the card beside its mark, inside the viewport, through scrolling, zoom and growth. @returns what stops it */
export declare function keepBeside(anchor: Anchor, card: HTMLElement, { point, beside, onGone }: Placing): () => void;
