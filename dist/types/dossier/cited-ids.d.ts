import type { Entry, Fact } from './schema.js';
/** A fact's text, whether it has a date or not. */
export declare const factText: (fact: Fact) => string;
/** Ids of the sources that an entry cites, in the order in which a reader of its card meets them, with repeats. */
export declare const citedByEntry: ({ background, facts, contested, figure, note }: Entry) => string[];
