import type { Mark, Painter, Painting } from '../paint/painter.js';
import type { Settings } from '../api/settings.js';
/**
 * The marks that one run has on the page, and their stylesheet. `show` paints the new marks before it takes the old
 * ones away, so that no frame is without marks.
 */
export declare class PaintedMarks {
    #private;
    readonly painter: Painter;
    constructor(painter: Painter, attributes: Settings['attributes']);
    show(mentions: readonly {
        readonly mark: Mark;
    }[]): Painting;
    restyle(): void;
    clear(): void;
    undo(): void;
}
