/** Orders events, the article and today in time. Pure. */
/** What a timeline is made of. Dates are as the dossier has them. */
export interface Times {
    /** Those without a date are left out. */
    readonly events: readonly Partial<Event>[];
    /** The article's date, where it has one. */
    readonly article?: string | undefined;
    readonly today?: string;
}
interface Event {
    /** A day, a month, a year, or two of these with a slash between. */
    readonly date: string;
    readonly text?: string;
}
/** A point or a span on the timeline. */
export interface Moment extends Event {
    readonly kind: 'event' | 'article' | 'today';
    /** Where it begins and ends on a line from the first beginning (0) to the last end (1). */
    readonly from: number;
    readonly to: number;
}
export interface Timeline {
    /** By their beginning; of those that begin together, the one that ends first comes first. */
    readonly moments: readonly Moment[];
    /** Where a date begins on the same line: below 0 or above 1 where that is off its ends. */
    readonly at: (date: string) => number;
}
/**
 * @example
 * timelineOf({ events: [{ date: '2020', text: '…' }], today: '2021-12-31' }).moments;
 * // [{ kind: 'event', date: '2020', text: '…', from: 0, to: 0.5 },
 * //  { kind: 'today', date: '2021-12-31', from: 1, to: 1 }]
 */
export declare function timelineOf({ events, article, today }: Times): Timeline;
export {};
