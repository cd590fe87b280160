import { type Box } from './layer/lines.js';
/** Of an element and all elements around it. */
export interface Surroundings {
    /** What cuts it off, as a box that scrolls, in CSS px of the viewport. */
    readonly clip: Box | undefined;
    /** The `z-index` of the outermost element that has one: what lies over the words by the page’s will stays over marks. */
    readonly zIndex: number;
    /** Whether it stands upright: a box cannot follow a line that is turned. */
    readonly isUpright: boolean;
    /** Whether scrolling the page moves it otherwise than the page. */
    readonly sticks: boolean;
}
/** @returns what tells the surroundings; it keeps what it has learnt, so make one for each pass */
export declare function surroundings(): (element: Element) => Surroundings;
/**
 * Whether words are painted otherwise than in `color`: as a gradient that shows through them, by a fill of their own or
 * as outlines. `::highlight()` paints words in `color`, so they would turn black, or vanish.
 */
export declare function isRecoloured(words: Element, block: Element): boolean;
/** Whether a computed colour is fully transparent. */
export declare const isClear: (color: string) => boolean;
