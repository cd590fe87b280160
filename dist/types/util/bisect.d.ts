/**
 * The first index from `low` up to `high`, exclusive, for which `isBefore` no longer holds; `high` where it always does.
 *
 * @param isBefore holds for all indices up to some one, and for none from there on
 * @example bisect(0, 4, (index) => [1, 3, 5, 7][index]! < 5) // 2
 */
export declare function bisect(low: number, high: number, isBefore: (index: number) => boolean): number;
