/**
 * Decides how long to wait before a page that changes is searched again for the article. Such a search is called a look
 * (docs/decisions/0015). Times are in ms; the caller passes them, so that tests need no clock.
 */
/** How much of the page has changed: `gone` is the article itself. */
export type Urgency = 'some' | 'much' | 'gone';
export declare class Backoff {
    #private;
    /**
     * @param now ms
     * @returns ms to wait before the next look
     */
    wait(now: number, urgency: Urgency): number;
    /**
     * Notes a look that has ended. After each look in vain the pause doubles, unless the page had been quiet for a while.
     *
     * @param now ms at its end
     * @param cost ms of the main thread that it took, the pauses in it not counted
     * @param isInVain whether it found nothing new
     */
    looked(now: number, cost: number, isInVain: boolean): void;
    /** To be called when the reader has gone to another page of a single-page application. */
    reset(): void;
}
