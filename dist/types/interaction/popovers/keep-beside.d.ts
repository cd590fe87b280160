import type { Point } from './pointer-corridor.js';
import { type Spots } from './card-place.js';
/** The mark that a card stands beside. */
export interface Anchor {
    /** The mark's block: when it moves or grows, the mark may have moved. */
    readonly contextElement: Element;
    /** The mark's boxes in the viewport, in CSS px: one or more for each line. */
    getClientRects(): DOMRectList;
}
/** How a card is to be placed. */
export interface Placing {
    /** Where the pointer was, in CSS px of the viewport: tells which line of a wrapped mark the card stands beside. */
    readonly point?: Point | undefined;
    /** Box of the pinned cards at the left or right edge of the viewport, which the card keeps clear of. */
    readonly beside?: DOMRect | undefined;
    /** Called when the mark is out of the viewport. */
    readonly onGone: () => void;
}
/** The places for a card on a page. */
interface PageSpots extends Spots {
    /** How many CSS px of the viewport 1 px in the card's style is. */
    readonly zoom: number;
}
/**
 * Where a card may stand. Ask before the card changes: to measure a page that has changed forces a layout.
 *
 * @returns `undefined` where the mark is out of the viewport
 */
export declare function findSpots(anchor: Anchor, { point, beside }: Placing): PageSpots | undefined;
/**
 * Shows a card beside its mark and keeps it there, inside the viewport, while the page scrolls, zooms or grows. An
 * opening takes one layout, since the card's height is limited before it is measured. See docs/decisions/0022.
 *
 * @returns what stops it
 */
export declare function keepBeside(anchor: Anchor, card: HTMLElement, placing: Placing, spots?: PageSpots | undefined): () => void;
export {};
