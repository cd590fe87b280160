import type { Mark, Painter, Painting } from '../paint/painter.js';
import type { Settings } from '../api/settings.js';
/** What is on the page of one run: shown anew, the new marks are there before the old ones go. */
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
