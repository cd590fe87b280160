/** Watches a page for changes that may bring the article, change it, or take it away. */
import type { Block } from '../blocks.js';
import type { Backoff } from './backoff.js';
export interface Watch {
    /** The reprint's blocks; empty where it was not found. */
    readonly blocks: readonly Block[];
    /** Whether the page has changed between its reading and now, so that a look is due at once. */
    readonly hasChanged: boolean;
    readonly backoff: Backoff;
    /** Asked before each look, and again every 300 ms while it says no: a reader may be at a card. */
    mayLook(): boolean;
    /** Searches the page again. @returns whether the article has come, changed or gone */
    look(): Promise<boolean>;
}
/** Watches until the returned function is called. Changes of style alone are not noticed. */
export declare function watchPage({ blocks, hasChanged, backoff, mayLook, look }: Watch): () => void;
