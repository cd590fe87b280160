/**
 * How many slips of the pen lie between two words: letters left out, added or changed, neighbours swapped (optimal string
 * alignment). Above `most` it gives up and returns `most + 1`.
 */
export declare function editDistance(a: string, b: string, most: number): number;
/**
 * The word that was most likely meant: the nearest of those within a slip for every three letters, three at most.
 *
 * @example nearest('backgruond', ['background', 'name']) // 'background'
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | undefined;
