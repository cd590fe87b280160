import type { Point } from './pointer-corridor.js';
import { type Spots } from './placement.js';
/** What a card stands beside. */
export interface Anchor {
    /** An element of the page around the mark: where it moves or grows, the mark may have moved. */
    readonly contextElement: Element;
    /** One box or more a line. */
    getClientRects(): DOMRectList;
}
export interface Placing {
    /** Where the pointer was: the line of a wrapped mark to stand beside. */
    readonly point?: Point | undefined;
    /** A part of the viewport, at its left or right edge, to keep clear of. */
    readonly beside?: DOMRect | undefined;
    /** The mark has left the viewport. */
    readonly onGone: () => void;
}
/** With what a length in a style is on the screen. */
interface PageSpots extends Spots {
    readonly zoom: number;
}
/**
 * Where a card may stand; nowhere where the mark is out of the viewport. Ask before the card changes: whatever is read
 * of a changed page takes a layout.
 */
export declare function findSpots(anchor: Anchor, { point, beside }: Placing): PageSpots | undefined;
/**
 * Shows a card beside its mark and keeps it there, inside the viewport, through scrolling, zoom and growth: in one
 * layout, since its height is held to what is free before it is measured.
 *
 * @returns what stops it
 */
export declare function keepBeside(anchor: Anchor, card: HTMLElement, placing: Placing, spots?: PageSpots | undefined): () => void;
export {};
