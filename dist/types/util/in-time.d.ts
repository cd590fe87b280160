/**
 * A promise that settles as another does, or is rejected where that takes longer than `ms`: a request may hang, and a
 * script may have replaced the scheduler by one that never answers.
 */
export declare function inTime<T>(promise: Promise<T>, ms: number): Promise<T>;
