import type { MetEntry } from './views/met-entries.js';
export interface SearchResult {
    readonly entry: MetEntry;
    /** The text that matched, where it is not the entry's name. */
    readonly field?: string;
    /** The runs that matched, of the name or else of `field`; offsets in UTF-16 units, `end` exclusive. */
    readonly runs: readonly (readonly [start: number, end: number])[];
}
/** @returns what finds the entries for a query, the best first */
export declare function makeSearch(entries: readonly MetEntry[]): (query: string) => SearchResult[];
