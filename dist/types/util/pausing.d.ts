/**
 * Long work, written as a generator that may be interrupted at each `yield`, so that a page stays responsive while a
 * long text is searched. A page runs it in slices of a few milliseconds (`session/time-slices.ts`); the command line
 * and Node run it in one go, with `runSync`.
 */
export type Pausing<T> = Generator<undefined, T>;
/** Runs pausing work to its end without a pause, and returns its result. */
export declare function runSync<T>(work: Pausing<T>): T;
/**
 * `Array.map` as pausing work, with a pause after each item.
 *
 * @example runSync(mapPausing(['a', 'b'], (letter, index) => letter + index)) // ['a0', 'b1']
 */
export declare function mapPausing<T, R>(items: Iterable<T>, make: (item: T, index: number) => R): Pausing<R[]>;
