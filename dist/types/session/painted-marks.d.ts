import type { Mark, Painter, Painting } from '../paint/painter.js';
import type { Settings } from '../api/settings.js';
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
    /** Paints with another painter from now on. What is painted stays until then. */
    use(painter: Painter): void;
    restyle(): void;
    clear(): void;
    undo(): void;
}
