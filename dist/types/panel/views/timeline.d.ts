/** The dossier's events in order, with the article and the reader's day among them. */
import type { PanelModel } from '../panel-model.js';
export interface Moment {
    readonly kind: 'event' | 'article' | 'today';
    readonly date: string;
    /** Of an event. */
    readonly text?: string;
    /** Where it begins and ends on a line from the first moment (0) to the last (1). */
    readonly from: number;
    readonly to: number;
}
/** By their beginnings; of those that begin together, the one that ends first comes first. */
export declare function momentsOf({ data, today }: Pick<PanelModel, 'data' | 'today'>): Moment[];
