import type { PageMention } from '../../api/mention.js';
/** Reveals mentions, one at a time: a call makes the one before it void. */
export declare class Revealer {
    #private;
    constructor(mentions: readonly PageMention[]);
    /**
     * Opens what a mention is in. @param tell is told the mention or, if that cannot be opened, another of the same entry
     * that can be seen, or `undefined`: at once, or after `LOOKS` pauses where the page has to open something itself
     */
    reveal(mention: PageMention, tell: (seen: PageMention | undefined) => void): void;
    /** Drops a mention that is waited for. */
    drop(): void;
}
