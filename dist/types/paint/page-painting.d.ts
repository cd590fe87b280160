import type { Block } from '../page/blocks.js';
import type { InlineMarks } from './inline/inline-marks.js';
import type { Mark, Painting } from './painter.js';
export type LayerCode = typeof import('./layer/layer-painting.js');
export interface PaintingDeps {
    readonly root: ShadowRoot;
    /** Whether the publisher asks for elements in the text. */
    readonly isInline: boolean;
    /** `undefined` where the publisher does not ask for them, or their code has not loaded. */
    readonly inlineMarks: (onStepBack: (focused: Mark | undefined) => void) => InlineMarks | undefined;
    /** `undefined` until it has loaded. */
    readonly layerCode: () => LayerCode | undefined;
    readonly loadLayer: () => Promise<void>;
}
export declare class PagePainting implements Painting {
    #private;
    constructor(marks: readonly Mark[], deps: PaintingDeps);
    setActive(mark: Mark | undefined): void;
    markOf(target: EventTarget | null): Mark | undefined;
    setNumbers(numbers: ReadonlyMap<Mark, number>): void;
    drop(blocks: ReadonlySet<Block>): void;
    restore(blocks: ReadonlySet<Block>): void;
    undo(): void;
}
