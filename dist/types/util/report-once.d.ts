/** What keeps one card from opening keeps the others too: however many marks a reader tries, it is told once. */
export declare function reportOnce(report: (error: unknown) => void, signal: AbortSignal): (error: unknown) => void;
