/**
 * How many slips of the pen lie between two words: letters left out, added or changed, and neighbours swapped. This is
 * the optimal string alignment distance (https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance).
 *
 * @param most once the distance is sure to be above this, the search stops
 * @returns the distance, or `most + 1` where it is more than `most`
 * @example
 * editDistance('Ihlam', 'Ilham', 2); // 1: two letters swapped
 * editDistance('Baku', 'Ankara', 2); // 3: more than 2
 */
export declare function editDistance(a: string, b: string, most: number): number;
/**
 * The candidate that was most likely meant by a mistyped field or id. A candidate counts if its edit distance, case
 * aside, is at most one slip for every three letters of `word`, and at most three. The first wins where several are
 * equally near.
 *
 * @returns `undefined` where none is near enough
 * @example nearest('backgruond', ['background', 'name']) // 'background'
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | undefined;
