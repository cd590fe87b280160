/**
 * Wraps `report` so that errors of the same text are reported once. Where the cards cannot be fetched, say, every mark
 * that a reader tries fails for that one reason, and the page's console must not fill with it.
 *
 * @param signal once it is aborted, nothing is reported any more
 */
export declare function reportOnce(report: (error: unknown) => void, signal: AbortSignal): (error: unknown) => void;
