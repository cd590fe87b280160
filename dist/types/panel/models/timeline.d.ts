/** Orders the dossier's events, the article and today in time. Pure. */
import type { PanelModel } from '../panel-model.js';
/** A point or a span on the timeline. */
export interface Moment {
    readonly kind: 'event' | 'article' | 'today';
    /** A date as the dossier has it: a day, a month, a year, or two of these with a slash between. */
    readonly date: string;
    /** What happened; only events have it. */
    readonly text?: string;
    /** Where it begins and ends on a line from the first beginning (0) to the last end (1). */
    readonly from: number;
    readonly to: number;
}
/**
 * @returns all moments by their beginning; of those that begin together, the one that ends first comes first
 * @example
 * momentsOf({ data: { events: [{ date: '2020', text: '…' }] }, today: '2021-12-31' });
 * // [{ kind: 'event', date: '2020', text: '…', from: 0, to: 0.5 },
 * //  { kind: 'today', date: '2021-12-31', from: 1, to: 1 }]
 */
export declare function momentsOf({ data, today }: Pick<PanelModel, 'data' | 'today'>): Moment[];
