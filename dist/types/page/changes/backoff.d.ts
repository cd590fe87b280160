/** How often a page that changes may be looked at. Pure: it is told the time, in ms. */
export declare class Backoff {
    #private;
    /** @returns how long to wait with the next look. Where much has changed it does not count that looks before were in vain. */
    wait(now: number, isMuch: boolean): number;
    /** After a look in vain the next one comes later and later, unless the page was quiet before it. */
    looked(now: number, cost: number, isInVain: boolean): void;
    /** The reader has gone to another page of the site, though it is the same document. */
    reset(): void;
}
