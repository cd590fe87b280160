import type { MetEntry } from './models/met-entries.js';
/** An entry that was found, and by which words. */
export interface SearchResult {
    readonly entry: MetEntry;
    /** The text that matched, such as a wording on the page or the background; absent where it is the entry's name. */
    readonly field?: string;
    /** The part of the entry that `field` is, where that may be translated. */
    readonly part?: 'gist' | 'framings' | undefined;
    /** The runs of letters that matched in `field`, or else in the name: UTF-16 offsets, `end` exclusive. */
    readonly runs: readonly (readonly [start: number, end: number])[];
}
/** Makes a search. @returns a function from a query to the entries found: by name the best first, then by gist, sides and background */
export declare function makeSearch(entries: readonly MetEntry[]): (query: string) => SearchResult[];
