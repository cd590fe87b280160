/** Watches a page for changes that may bring the article, change it, or take it away. */
import type { Block } from '../blocks.js';
import type { Backoff } from './backoff.js';
export interface Watch {
    /** Of the reprint; none where it was not found. */
    readonly blocks: readonly Block[];
    /** Whether the page has changed since it was read. */
    readonly hasChanged: boolean;
    readonly backoff: Backoff;
    /** Asked before a look; as long as it says no, the look is put off. */
    mayLook(): boolean;
    /** @returns whether something has changed that matters */
    look(): Promise<boolean>;
}
/** @returns what ends the watch */
export declare function watchPage({ blocks, hasChanged, backoff, mayLook, look }: Watch): () => void;
