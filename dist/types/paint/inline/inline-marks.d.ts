import type { Block } from '../../page/blocks.js';
import type { Mark } from '../painter.js';
export { inlineCss } from './mark-element.js';
export declare class InlineMarks {
    #private;
    /**
     * @param onStepBack called when a block has lost its elements, since a script of the page has changed it; gets the mark
     *   that had the focus
     */
    constructor(sheet: CSSStyleSheet, onStepBack: (focused: Mark | undefined) => void);
    has(block: Block): boolean;
    /** The ids of the entries that have a tab stop in the text. */
    get stops(): Set<string>;
    /** Wraps the marks of those blocks in which elements do no harm. */
    wrap(marksIn: ReadonlyMap<Block, readonly Mark[]>): void;
    /** @returns the mark whose button the target of an event is */
    markOf(target: EventTarget | null): Mark | undefined;
    /** @returns the button of a mark, where it has one */
    buttonOf(mark: Mark): HTMLElement | undefined;
    setActive(mark: Mark, isActive: boolean): void;
    setNumbers(numbers: ReadonlyMap<Mark, number>): void;
    /** Takes all elements out once the page as a whole can be edited, of which no event tells. */
    leaveEditable(): void;
    undo(): void;
}
