import type { Mark } from '../painter.js';
import { type Surroundings } from '../surroundings.js';
import { type Box } from './lines.js';
/** The lines of a mark in CSS px of the viewport. */
export interface Place {
    readonly lines: readonly Box[];
    readonly look: Look;
}
/** The properties of the words that their line has too, as CSS text. */
export interface Look {
    readonly color: string;
    readonly fontFamily: string;
    readonly fontSize: string;
    readonly writingMode: string;
    readonly zIndex: string;
}
/**
 * Measures a mark. One range serves all: the browser has to keep each up to date. `release()` frees it from the page.
 *
 * @returns `undefined` where none of the mark's words can be seen
 */
export declare function placeOf(mark: Mark, { clip, zIndex }: Surroundings): Place | undefined;
/** Whether a mark is more than half a screen above the viewport. */
export declare const isAbove: (mark: Mark) => boolean;
/** Whether a mark is more than half a screen below the viewport. */
export declare const isBelow: (mark: Mark) => boolean;
/** Takes the range off the text, so that it costs the page's changes nothing. */
export declare function release(): void;
