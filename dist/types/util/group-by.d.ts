/** `Map.groupBy`, which Node 20 lacks. */
export declare function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]>;
