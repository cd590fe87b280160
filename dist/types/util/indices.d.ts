/**
 * The numbers from 0 up to `count`, which is left out. `Array.from` would do, but libraries such as Prototype.js put a function
 * of their own in its place, which knows neither lengths nor a second argument.
 *
 * @example indices(3) // [0, 1, 2]
 */
export declare function indices(count: number): number[];
/** Items with their indices, as `entries()` gives them, which Prototype.js has replaced by a function of its own, too. */
export declare const numbered: <Item>(items: readonly Item[]) => (readonly [index: number, item: Item])[];
