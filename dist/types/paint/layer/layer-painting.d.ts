import type { Takes } from '../highlight-painter.js';
import type { Mark } from '../painter.js';
export { layerCss } from './layer-style.js';
export interface LayerDeps {
    readonly root: ShadowRoot;
    readonly takes: Takes;
    /** The ids of the entries that have a tab stop in the text already. */
    readonly met: Set<string>;
}
export declare class LayerPainting {
    #private;
    constructor(marks: readonly Mark[], deps: LayerDeps);
    /** @returns the mark whose button the target of an event is */
    markOf(target: EventTarget | null): Mark | undefined;
    /** @returns the button of a mark, if it is made */
    buttonOf(mark: Mark): HTMLElement | undefined;
    setActive(mark: Mark, isActive: boolean): void;
    undo(): void;
}
