/**
 * `Map.groupBy`, which Node 20 and browsers of 2023 lack.
 *
 * @returns the groups in the order in which their keys were first met
 * @example groupBy([1, 2, 3], (n) => n % 2) // Map { 1 => [1, 3], 0 => [2] }
 */
export declare function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]>;
