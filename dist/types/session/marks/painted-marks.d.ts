import type { Block } from '../../page/blocks.js';
import type { Mark, Painter, Painting } from '../../paint/painter.js';
import type { Settings } from '../../api/settings.js';
/**
 * The marks that one run has on the page, and their stylesheet. `show` paints the new marks before it takes the old
 * ones away, so that no frame is without marks.
 */
export declare class PaintedMarks {
    #private;
    constructor(painter: Painter, attributes: Settings['attributes']);
    show(mentions: readonly {
        readonly mark: Mark;
    }[]): Painting;
    /** Takes the marks off blocks whose nodes have left the page, or hold other words. */
    drop(blocks: ReadonlySet<Block>): void;
    /** Puts the marks back on such blocks, which have other nodes by now. */
    restore(blocks: ReadonlySet<Block>): void;
    /**
     * Paints with another painter from now on. What is painted stays until then. @param textSize that of the article, in px:
     * under small type, muted lines are paler
     */
    use(painter: Painter, textSize: number): void;
    restyle(): void;
    clear(): void;
    undo(): void;
}
