/** Long work that pauses at each `yield`: a page goes on in its next turn, and where nobody waits it is done at once. */
export type Pausing<T> = Generator<undefined, T>;
/** Does all of it without a pause. */
export declare function runSync<T>(work: Pausing<T>): T;
/** `map` with a pause after each item. */
export declare function mapPausing<T, R>(items: Iterable<T>, make: (item: T, index: number) => R): Pausing<R[]>;
