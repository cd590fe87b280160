import type { Block } from '../../page/blocks.js';
import type { Mark } from '../painter.js';
import type { Place } from './place.js';
/** Turns boxes of the viewport into those of the layer, in px of its own. */
export interface Ruler {
    readonly left: number;
    readonly top: number;
    /** How many px of the viewport one px of the layer is. */
    readonly scale: number;
}
export declare class BlockButtons {
    #private;
    readonly block: Block;
    /** In the order of the text. */
    readonly marks: readonly Mark[];
    readonly holder: HTMLDivElement;
    /** @param met the ids of the entries that have a tab stop; gets those that get one here */
    constructor(block: Block, marks: readonly Mark[], met: Set<string>);
    /** Makes the buttons of marks that the reader is near; until then there are only the tab stops. */
    fill(near: ReadonlySet<Mark>): void;
    /** Takes away what `fill()` has made, but for a button that has the focus. */
    empty(): void;
    markOf(button: EventTarget | null): Mark | undefined;
    buttonOf(mark: Mark): HTMLElement | undefined;
    /** Puts a mark's button where its words are, or nowhere. */
    show(mark: Mark, place: Place | undefined, ruler: Ruler | undefined): void;
}
