/** Long work that pauses at each `yield`: a page goes on in its next turn, and where nobody waits it is done at once. */
export type Pausing<T> = Generator<undefined, T>;

/** Does all of it without a pause. */
export function runSync<T>(work: Pausing<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** `map` with a pause after each item. */
export function* mapPausing<T, R>(items: Iterable<T>, make: (item: T, index: number) => R): Pausing<R[]> {
  const made: R[] = [];
  for (const item of items) {
    made.push(make(item, made.length));
    yield;
  }
  return made;
}
