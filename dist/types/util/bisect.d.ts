/**
 * Binary search: the first index from `low` (inclusive) to `high` (exclusive) for which `isBefore` is false; `high`
 * where it is true for all.
 *
 * @param isBefore must be true for every index up to some point, and false for every index after it
 * @example bisect(0, 4, (index) => [1, 3, 5, 7][index]! < 5) // 2
 */
export declare function bisect(low: number, high: number, isBefore: (index: number) => boolean): number;
